using System.Globalization;

namespace Redis.Functional.Benchmarks;

/// <summary>The command line.</summary>
public sealed record BenchmarkOptions
{
    public const string Usage = """
        dotnet run -c Release --project benchmarks -- [options]

          --quick            two short rounds of ours, raw and redis-benchmark
          --record           five rounds of all sides; writes RESULTS.json, and the tables and charts of benchmarks/RESULTS.md and README.md
          --workload W3,W4   these workloads; W3 means all of W3, curves the curves of growth; without it, all but the curves
          --sides raw,c      these sides
          --rounds N         fresh processes per side
          --warm-up S        seconds before the measurement
          --seconds S        seconds measured
          --url URL          a server that runs already (also REDIS_URL); its keys key:…, json:… and benchmark:… are overwritten
          --json FILE        write the figures there too
          --render           write the documents once more, of the figures recorded before
          --micro [OPTIONS]  pieces of the library on one thread, without a server; the rest are BenchmarkDotNet's own options (--filter *GET*)
          --list             the workloads and sides
        """;

    public bool Quick { get; private init; }

    public IReadOnlyList<string> Workloads { get; private init; } = [];

    public IReadOnlyList<string> Sides { get; private init; } = [];

    public int? Rounds { get; private init; }

    public double? WarmUp { get; private init; }

    public double? Seconds { get; private init; }

    public string? Url { get; private init; }

    /// <summary>Set in a child process: the nodes of the cluster.</summary>
    public IReadOnlyList<string> Cluster { get; private init; } = [];

    /// <summary>Set in a child process: the encrypted port.</summary>
    public int TlsPort { get; private init; }

    public string? Json { get; private init; }

    /// <summary>Write the documents of the repository, of the figures recorded before.</summary>
    public bool Render { get; private init; }

    /// <summary>Write the documents of the repository.</summary>
    public bool Record { get; private init; }

    /// <summary>BenchmarkDotNet's options; null: no micro-benchmarks.</summary>
    public IReadOnlyList<string>? Micro { get; private init; }

    public bool List { get; private init; }

    public bool Help { get; private init; }

    /// <summary>Set in a child process: which side of which workload to run.</summary>
    public (string Side, string Workload)? Child { get; private init; }

    public Timing Timing
    {
        get
        {
            var usual = Quick ? Timing.Quick : Record ? Timing.Record : Timing.Full;
            return new(Rounds ?? usual.Rounds, WarmUp ?? usual.WarmUpSeconds, Seconds ?? usual.MeasuredSeconds);
        }
    }

    /// <exception cref="FormatException">An option nobody knows, or without its value.</exception>
    public static BenchmarkOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new BenchmarkOptions { Url = Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } url ? url : null };
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var name)) options = options.With(name, rest);
        return options;
    }

    private BenchmarkOptions With(string name, Queue<string> rest)
    {
        string Next() => rest.TryDequeue(out var value) ? value : throw new FormatException($"{name} needs a value.");
        string[] Names() => Next().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] Rest()
        {
            var left = rest.ToArray();
            rest.Clear();
            return left;
        }

        double Number() => double.Parse(Next(), CultureInfo.InvariantCulture);
        return name switch
        {
            "--quick" => this with { Quick = true },
            "--workload" => this with { Workloads = Names() },
            "--sides" => this with { Sides = Names() },
            "--rounds" => this with { Rounds = Math.Max(1, (int)Number()) },
            "--warm-up" => this with { WarmUp = Number() },
            "--seconds" => this with { Seconds = Number() },
            "--url" => this with { Url = Next() },
            "--cluster" => this with { Cluster = Names() },
            "--tls-port" => this with { TlsPort = (int)Number() },
            "--json" => this with { Json = Next() },
            "--render" => this with { Render = true },
            "--record" => this with { Record = true },
            "--micro" => this with { Micro = Rest() },
            "--list" => this with { List = true },
            "--help" or "-h" => this with { Help = true },
            "--child" => this with { Child = (Next(), Next()) },
            _ => throw new FormatException($"Unknown option {name}."),
        };
    }
}
