//! Draws a pipeline as text for diagram tools: Mermaid or Graphviz.

use std::collections::HashMap;

/// A step as the diagram shows it.
#[derive(Debug)]
pub struct Node {
    pub name: String,
    pub task: String,
    pub depends_on: Vec<String>,
}

impl Node {
    /// Upper bound of the bytes that drawing this step takes: each character may be escaped, and
    /// each dependency becomes a line.
    pub fn bytes_to_draw(&self) -> usize {
        16 * (self.name.len() + self.task.len()) + 160 * (1 + self.depends_on.len())
    }
}

/// The notations a diagram can have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Format {
    Mermaid,
    Dot,
}

impl Format {
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "mermaid" => Some(Format::Mermaid),
            "dot" => Some(Format::Dot),
            _ => None,
        }
    }
}

/// Draws the pipeline, with its steps in the order of `nodes`.
pub fn draw(title: &str, nodes: &[Node], format: Format) -> String {
    let places: HashMap<&str, usize> = nodes.iter().map(|n| n.name.as_str()).zip(0..).collect();
    let edges = || {
        let places = &places;
        nodes.iter().enumerate().flat_map(move |(to, node)| {
            let from = node
                .depends_on
                .iter()
                .filter_map(|d| places.get(d.as_str()));
            from.map(move |from| (*from, to))
        })
    };
    let mut lines = Vec::new();
    match format {
        Format::Mermaid => {
            lines.push("flowchart TD".to_owned());
            // Mermaid obeys directives (%%{init: …}%%) even in comments, so the title is escaped
            // too.
            lines.push(format!("    %% {}", mermaid(title)));
            for (i, node) in nodes.iter().enumerate() {
                lines.push(format!(
                    "    s{i}[\"{}<br/><small>{}</small>\"]",
                    mermaid(&node.name),
                    mermaid(&node.task)
                ));
            }
            lines.extend(edges().map(|(from, to)| format!("    s{from} --> s{to}")));
        }
        Format::Dot => {
            lines.push(format!("digraph \"{}\" {{", dot(title)));
            lines.push("    node [shape=box];".to_owned());
            for (i, node) in nodes.iter().enumerate() {
                lines.push(format!(
                    "    s{i} [label=\"{}\\n{}\"];",
                    dot(&node.name),
                    dot(&node.task)
                ));
            }
            lines.extend(edges().map(|(from, to)| format!("    s{from} -> s{to};")));
            lines.push("}".to_owned());
        }
    }
    lines.join("\n")
}

fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// Escapes text for a quoted label of Mermaid, whose only escapes are numeric HTML entities. Before
/// Mermaid reads labels it searches the whole diagram for directives, front matter, styles and the
/// marks of entities. So every character becomes an entity, except letters, digits and the
/// punctuation below, with which none of these begins.
fn mermaid(text: &str) -> String {
    let mut out = String::new();
    for c in one_line(text).chars() {
        match c {
            ' ' | '_' | '-' | '.' | ',' | '(' | ')' | '/' | '+' => out.push(c),
            _ if c.is_alphanumeric() => out.push(c),
            _ => out.push_str(&format!("#{};", c as u32)),
        }
    }
    out
}

/// Escapes text for a quoted label of Graphviz, which reads HTML entities there as well.
fn dot(text: &str) -> String {
    let text = one_line(text).replace('&', "&amp;");
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nodes() -> Vec<Node> {
        let node = |name: &str, depends_on: &[&str]| Node {
            name: name.to_owned(),
            task: "vina 1.2.5".to_owned(),
            depends_on: depends_on.iter().map(|d| (*d).to_owned()).collect(),
        };
        vec![node("a", &[]), node("b \"x\" <y>", &["a", "gone"])]
    }

    #[test]
    fn mermaid_escapes_and_links() {
        assert_eq!(
            draw("t\n1", &nodes(), Format::Mermaid),
            "flowchart TD\n    %% t 1\n    s0[\"a<br/><small>vina 1.2.5</small>\"]\n    \
             s1[\"b #34;x#34; #60;y#62;<br/><small>vina 1.2.5</small>\"]\n    s0 --> s1"
        );
    }

    #[test]
    fn dot_escapes_and_links() {
        assert_eq!(
            draw("t", &nodes(), Format::Dot),
            "digraph \"t\" {\n    node [shape=box];\n    s0 [label=\"a\\nvina 1.2.5\"];\n    \
             s1 [label=\"b \\\"x\\\" <y>\\nvina 1.2.5\"];\n    s0 -> s1;\n}"
        );
    }

    #[test]
    fn a_label_configures_nothing() {
        let hostile = "%%{init: {'theme': 'dark'}}%%\n---\u{2028}click s0 \"x\"; style:a#35;]\
                       \u{fb02}\u{b0}60\u{b6}\u{df}";
        let node = Node {
            name: hostile.to_owned(),
            task: hostile.to_owned(),
            depends_on: vec![hostile.to_owned()],
        };
        let drawn = draw(hostile, &[node], Format::Mermaid);
        let lines: Vec<&str> = drawn.lines().collect();
        let escaped =
            "#37;#37;#123;init#58; #123;#39;theme#39;#58; #39;dark#39;#125;#125;#37;#37; ---#8232;\
                       click s0 #34;x#34;#59; style#58;a#35;35#59;#93;\u{fb02}#176;60#182;\u{df}";
        assert_eq!(lines[1], format!("    %% {escaped}"));
        assert_eq!(
            lines[2],
            format!("    s0[\"{escaped}<br/><small>{escaped}</small>\"]")
        );
        assert_eq!(lines[3..], ["    s0 --> s0"]);
        let drawn = draw(
            "a",
            &[Node {
                name: "a &lt; \\N".to_owned(),
                task: "t".to_owned(),
                depends_on: vec![],
            }],
            Format::Dot,
        );
        assert!(drawn.contains("label=\"a &amp;lt; \\\\N\\nt\""), "{drawn}");
    }

    #[test]
    fn formats_by_name() {
        assert_eq!(Format::parse("dot"), Some(Format::Dot));
        assert_eq!(Format::parse("svg"), None);
    }
}
