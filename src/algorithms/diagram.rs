//! Draws a pipeline as text that diagram tools read.

/// A step as the diagram shows it.
#[derive(Debug)]
pub struct Node {
    pub name: String,
    pub task: String,
    pub depends_on: Vec<String>,
}

impl Node {
    /// Bytes that it takes to draw it, at most: a character and its escape several times over, and a
    /// line for each of its edges.
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

/// The pipeline in one of the notations, steps in the order given.
pub fn draw(title: &str, nodes: &[Node], format: Format) -> String {
    let edges = || {
        nodes.iter().enumerate().flat_map(|(to, node)| {
            node.depends_on.iter().filter_map(move |dependency| {
                let from = nodes.iter().position(|n| n.name == *dependency)?;
                Some((from, to))
            })
        })
    };
    let mut lines = Vec::new();
    match format {
        Format::Mermaid => {
            lines.push("flowchart TD".to_owned());
            lines.push(format!("    %% {}", one_line(title)));
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

/// Mermaid reads HTML entities by number in quoted labels, and no other escape.
fn mermaid(text: &str) -> String {
    let mut out = String::new();
    for c in one_line(text).chars() {
        match c {
            '"' | '<' | '>' | '&' | '#' | ';' | '`' => out.push_str(&format!("#{};", c as u32)),
            _ => out.push(c),
        }
    }
    out
}

fn dot(text: &str) -> String {
    one_line(text).replace('\\', "\\\\").replace('"', "\\\"")
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
    fn formats_by_name() {
        assert_eq!(Format::parse("dot"), Some(Format::Dot));
        assert_eq!(Format::parse("svg"), None);
    }
}
