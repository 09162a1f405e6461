namespace Redis.Functional.Benchmarks;

/// <summary>What the client must reach. Ratios hold on any machine; operations per second and CPU time are those of the machine the
/// goals were set on (two cores that the server shares, loopback). Null: no such goal.</summary>
public sealed record Goal
{
    /// <summary>Throughput, at least this part of the raw socket loop's in the same run.</summary>
    public double? OfRaw { get; init; }

    /// <summary>Throughput, at least this multiple of StackExchange.Redis's in the same run.</summary>
    public double? OfStackExchange { get; init; }

    /// <summary>Throughput, at least this multiple of redis-benchmark's in the same run.</summary>
    public double? OfPeer { get; init; }

    /// <summary>Throughput of each program, at least this part of the commands it is made of, in the same run.</summary>
    public double? ProgramsOfCommands { get; init; }

    /// <summary>Throughput, at least this part of the same calls written by hand, in the same run.</summary>
    public double? OfByHand { get; init; }

    /// <summary>Operations per second, at least.</summary>
    public double? OpsPerSecond { get; init; }

    /// <summary>CPU time of the client's process, at most this multiple of the raw loop's.</summary>
    public double? CpuOfRaw { get; init; }

    /// <summary>CPU time of the client's process per operation in microseconds, at most.</summary>
    public double? CpuMicros { get; init; }

    /// <summary>Bytes allocated per operation, at most.</summary>
    public double? Bytes { get; init; }

    /// <summary>Bytes of memory for each idle client or waiting call, at most.</summary>
    public double? Memory { get; init; }

    /// <summary>Bytes of the managed heap, at most.</summary>
    public double? Heap { get; init; }

    /// <summary>The latency that one call in a thousand exceeds, at most this multiple of the raw loop's.</summary>
    public double? TailOfRaw { get; init; }

    /// <summary>The median latency, at most this multiple of the raw loop's.</summary>
    public double? MedianOfRaw { get; init; }
}
