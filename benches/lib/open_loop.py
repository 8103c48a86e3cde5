"""Open-loop load: calls begin at times chosen beforehand, however long the calls before them take.

The latency of a call counts from its intended time. So it includes the time that the call waited in
the client because earlier calls were slow; a client that sends its next call after the last answer
would send fewer calls while the server is slow, and miss this (coordinated omission).
"""

import asyncio
import multiprocessing
import time
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass

OK, FAILED, GIVEN_UP = "ok", "failed", "given up"


@dataclass
class Outcome:
    """A call: its intended time and its latency in seconds, how it ended, and its error. A call that
    was given up had not begun by then; its latency is the time that it had waited."""
    call: str
    due: float
    latency: float
    ended: str
    error: str = ""


@dataclass
class Played:
    """The outcomes of a schedule; by how many seconds the client was late to begin each call; and what
    the way counts, such as hits of a cache."""
    outcomes: list
    late: list
    counted: Counter


def poisson(chance, rate, seconds):
    """Returns the times of the arrivals of a Poisson process."""
    times, now = [], chance.expovariate(rate)
    while now < seconds:
        times.append(now)
        now += chance.expovariate(rate)
    return times


async def play(make_call, schedule, start, clients, drain):
    """Makes the calls of a schedule, [(seconds after start, name of the call, its arguments)], at most
    `clients` at a time. Those that have not begun `drain` seconds after the last arrival are given up.
    start: of time.monotonic(), which has the same origin in all processes."""
    played, over = Played([], [], Counter()), False
    # Serves the waiting calls in the order of arrival.
    gate = asyncio.Semaphore(clients)

    async def one(due, name, arguments):
        async with gate:
            ended, error = GIVEN_UP, ""
            if not over:
                try:
                    await make_call(name, arguments)
                    ended = OK
                except Exception as failure:
                    ended, error = FAILED, f"{type(failure).__name__}: {failure}"[:300]
            played.outcomes.append(Outcome(name, due, time.monotonic() - start - due, ended, error))

    tasks = []
    for due, name, arguments in schedule:
        if (delay := start + due - time.monotonic()) > 0:
            await asyncio.sleep(delay)
        played.late.append(time.monotonic() - start - due)
        tasks.append(asyncio.create_task(one(due, name, arguments)))
    if tasks:
        await asyncio.wait(tasks, timeout=drain)
        over = True
        await asyncio.gather(*tasks)
    return played


class Clients:
    """Processes that share the load. Each opens every way once, and keeps its connections."""

    def __init__(self, count, ways):
        """ways: {name: a function that returns an asynchronous context manager of an object with the
        coroutine `call` and the Counter `counted`}."""
        fork = multiprocessing.get_context("fork")
        self.pipes, self.processes = [], []
        for _ in range(count):
            mine, theirs = fork.Pipe()
            process = fork.Process(target=serve, args=(theirs, ways), daemon=True)
            process.start()
            theirs.close()
            self.pipes.append(mine)
            self.processes.append(process)
        for pipe in self.pipes:
            answer(pipe)

    def begin(self, way, schedules, start, clients, drain):
        """schedules: one for each process."""
        for pipe, schedule in zip(self.pipes, schedules):
            pipe.send((way, schedule, start, max(1, clients // len(self.pipes)), drain))

    def results(self):
        """Waits until all calls have ended, and returns them as one Played."""
        every = [answer(pipe) for pipe in self.pipes]
        return Played([each for one in every for each in one.outcomes], [each for one in every for each in one.late],
                      sum((one.counted for one in every), Counter()))

    def stop(self):
        for process in self.processes:
            process.terminate()
            process.join()


def answer(pipe):
    got = pipe.recv()
    if isinstance(got, str):
        raise SystemExit(got)
    return got


def serve(pipe, ways):
    """Runs in a client process."""
    try:
        asyncio.run(answer_steps(pipe, ways))
    except EOFError:
        pass
    except Exception as error:
        pipe.send(f"a client process failed: {type(error).__name__}: {error}")


async def answer_steps(pipe, ways):
    loop = asyncio.get_running_loop()
    async with AsyncExitStack() as stack:
        opened = {name: await stack.enter_async_context(make()) for name, make in ways.items()}
        pipe.send(None)
        while True:
            name, schedule, *rest = await loop.run_in_executor(None, pipe.recv)
            way = opened[name]
            way.counted.clear()
            played = await play(way.call, schedule, *rest)
            played.counted.update(way.counted)
            pipe.send(played)
