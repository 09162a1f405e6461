using Redis.Functional.Simulation;

const int StackSize = 512 * 1024 * 1024;
var options = new Options(args);
var code = 0;

// A stack so deep that no chain of continuations is cut by its depth: frame sizes differ between tiers of the compiler.
var thread = new Thread(() => code = Run(), StackSize);
thread.Start();
thread.Join();
return code;

int Run()
{
    if (options.Mode == "calls") return RealCalls.Run(options.Number("port", 6379), TimeSpan.FromSeconds(options.Number("seconds", 40))).GetAwaiter().GetResult();
    if (options.Mode is not ("run" or "twice" or "faults"))
    {
        Console.Error.WriteLine("""
            run     [--seed N] [--seeds N] [--commands N] [--log] [--stop] [--no-shrink]
            twice   [--seed N] [--seeds N]       each seed twice: the traces must be equal
            calls   --port N --seconds N         a real server, for simulation/freeze
            faults  POINTS EXCLUSIONS [--scenario NAMES] [--pooled] [--resp2] [--burst N] [--preempt N] [--step N] [--once] [--all]
                    [--coverage FILE] [--unreached FILE]   the woven client: memory runs out at every point
            Of a plan: --callers N --calls N --kind NAME --without-callers N,N --preempt N --no-faults --no-cuts --no-stalls --no-refusals --no-odd-server
            --no-cancellations --no-disposal --no-freezes --no-failovers --no-silence --no-cached-clock
            Of a client of several servers: --cluster --no-moves --no-departures --no-losses; --cluster-client for the library's own
            Of a client that follows a primary by its sentinels: --sentinel --no-sentinel-faults
            """);
        return 2;
    }

    CapturedPool.Seize();
    return options.Mode switch
    {
        "run" => Runs.Many(options),
        "faults" => FaultRuns.All(options),
        _ => Runs.Twice(options),
    };
}
