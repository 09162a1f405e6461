using System.ComponentModel;
using System.Globalization;

namespace Redis.Functional.Benchmarks;

/// <summary>Redis's own load generator, in the shape nearest to the workload. It counts requests, not seconds: a short run says how
/// many fill the window.</summary>
public sealed class RedisBenchmarkSide : ISide
{
    private const string Program = SideNames.Peer;

    public string Name => Program;

    public string? Version { get; private set; }

    public async Task<string?> PrepareAsync()
    {
        try
        {
            Version = (await ChildProcess.RunAsync(Program, ["--version"])).Trim();
            return null;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            return "not on the path";
        }
    }

    public bool Runs(Workload workload) => workload.Peer is not null;

    public async Task<Measurement> MeasureAsync(Workload workload, Target target, Timing timing, int? core)
    {
        var load = workload.Peer ?? throw new InvalidOperationException($"{workload.Id} has no equivalent.");
        var tests = load.Tests.Split(',').Length;
        var trial = await RunAsync(workload, target, load.Depth == 1 ? 4_000 : 100_000, core);
        var requests = Math.Max(10_000, (long)(trial.Min(test => test.OpsPerSecond) * timing.MeasuredSeconds / tests));
        var before = ChildProcess.CpuSecondsOfEndedChildren();
        var measured = await RunAsync(workload, target, requests, core);
        var cpu = ChildProcess.CpuSecondsOfEndedChildren() - before;
        var latency = workload.TimedCallers > 0 ? measured[0] : default;
        return new(
            requests * tests, measured.Sum(test => requests / test.OpsPerSecond), cpu, null, latency.P50Micros, latency.P99Micros);
    }

    private static async Task<TestResult[]> RunAsync(Workload workload, Target target, long requests, int? core)
    {
        var load = workload.Peer ?? throw new InvalidOperationException($"{workload.Id} has no equivalent.");
        string[] login = target switch
        {
            { Password: null } => [],
            { User: null } => ["-a", target.Password],
            _ => ["--user", target.User, "-a", target.Password],
        };
        string[] arguments =
        [
            "-h", target.Host, "-p", Text(workload.IsTls ? target.TlsPort : target.Port), .. login, .. workload.IsTls ? (string[])["--tls", "--insecure"] : [], "-c", Text(load.Connections), "-P", Text(load.Depth), "-t", load.Tests,
            "-n", Text(requests), "-r", Text(DataSet.Keys), "-d", "16", "--csv",
        ];
        var output = await ChildProcess.RunAsync(Program, arguments, core);
        return TestResult.Parse(output);
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private readonly record struct TestResult(double OpsPerSecond, double? P50Micros, double? P99Micros)
    {
        /// <summary><c>"GET","21052.63","0.043","0.008","0.039","0.071","0.103","0.303"</c> under a line of headings; before Redis
        /// 6.2 the first two columns alone.</summary>
        public static TestResult[] Parse(string output) =>
            [.. from line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                let cells = line.Split(',').Select(cell => cell.Trim('"', ' ', '\r')).ToArray()
                where cells.Length >= 2 && cells[0] is "GET" or "SET"
                select new TestResult(Number(cells[1]), Millis(cells, 4), Millis(cells, 6))];

        private static double? Millis(string[] cells, int at) => at < cells.Length ? Number(cells[at]) * 1e3 : null;

        private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }
}
