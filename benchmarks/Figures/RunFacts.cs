namespace Redis.Functional.Benchmarks;

/// <summary>When and where figures were taken, and of which versions: without it they mean nothing.</summary>
/// <param name="Start">The date and time, which names the run.</param>
/// <param name="Lines">The machine, the framework, the server, the rounds.</param>
/// <param name="Versions">The products, by side.</param>
/// <param name="Notes">What was left out, and why.</param>
public sealed record RunFacts(string Start, IReadOnlyList<string> Lines, IReadOnlyDictionary<string, string> Versions, IReadOnlyList<string> Notes);
