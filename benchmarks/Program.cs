// Runs the benchmarks: the comparison, one side of it as a child process, or the micro-benchmarks.
using Redis.Functional.Benchmarks;

try
{
    var options = BenchmarkOptions.Parse(args);
    return options switch
    {
        { Help: true } => Print(BenchmarkOptions.Usage),
        { List: true } => Print(List()),
        { Render: true } => await Recording.RenderAsync(),
        { Micro: { } micro } => MicroRun.Run(micro),
        { Child: { } child } => await RunChildAsync(child.Side, WorkloadList.Find(child.Workload), options),
        _ => await Comparison.RunAsync(options),
    };
}
catch (FormatException wrong)
{
    await Console.Error.WriteLineAsync($"{wrong.Message}\n\n{BenchmarkOptions.Usage}");
    return 2;
}

static Task<int> RunChildAsync(string side, Workload workload, BenchmarkOptions options)
{
    var target = Target.Parse(options.Url ?? throw new FormatException("A child needs --url.")) with { Cluster = options.Cluster, TlsPort = options.TlsPort };
    return ChildRun.RunAsync(SideList.Contender(side, workload, target), workload, options.Timing);
}

static string List() =>
    string.Join("\n", WorkloadList.All.Select(workload => $"{workload.Id,-18} {workload.Title}"))
    + $"\n\nsides: {string.Join(", ", SideList.All.Select(side => side.Name))}";

static int Print(string text)
{
    Console.WriteLine(text);
    return 0;
}
