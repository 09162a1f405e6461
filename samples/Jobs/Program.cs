using System.Diagnostics;
using Jobs;
using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

// Twenty jobs, two workers, a third one that is killed in the middle of its work, and a job that nobody can do.

// The killed worker is this program once more, told so.
if (args is ["worker", var url]) return await Carol(url);
return await Quickstart.SampleServer.Run(Start, needs: Redis.Functional.Testing.Feature.Streams);

static JobQueue Queue(Func<StreamEntry, RedisProgram<Unit>> handle) => new("{jobs}", handle);

static RedisValue Name(StreamEntry job) => job["job"].IfNone("");

static async Task<int> Start(RedisClient client)
{
    var queue = Queue(job => Name(job) == "job 13" ? Fail<Unit>(new RedisError.Client.Custom("job.impossible", "nobody can do job 13")) : SAdd("{jobs}:done", Name(job)).Ignore());
    var filled = await client.Run(
        from removed in Del(queue.Stream, queue.DeadLetters, "{jobs}:done")
        from ready in queue.Prepare
        from ids in Pipeline.Traverse(Enumerable.Range(1, 20), number => queue.Add($"job {number}"))
        select ids.Count);
    if (!filled.TryGetValue(out var count, out var error)) return Quickstart.Advice.Print("the queue", error);
    Console.WriteLine($"{count} jobs wait.");

    Console.WriteLine($"Carol took {await Killed(client.Config)} jobs, and was killed.");
    var outcome = await client.Run(
        from worked in ZipParallel(queue.WorkOff("alice"), queue.WorkOff("bob"))
        from done in SCard("{jobs}:done")
        from dead in XRange(queue.DeadLetters)
        select (Done: done, Dead: dead));
    if (!outcome.TryGetValue(out var end, out error)) return Quickstart.Advice.Print("the work", error);
    Console.WriteLine($"{end.Done} jobs are done. Dead letters after {queue.MaxAttempts} attempts: {string.Join(", ", end.Dead.Select(Name))}.");
    return 0;
}

// Starts the worker, waits until it has taken jobs, and kills it.
static async Task<string?> Killed(RedisConfig config)
{
    string[] program = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
    var start = new ProcessStartInfo(Environment.ProcessPath!, [.. program, "worker", Address(config)]) { RedirectStandardOutput = true, UseShellExecute = false };
    using var carol = Process.Start(start)!;
    var taken = await carol.StandardOutput.ReadLineAsync();
    carol.Kill();
    await carol.WaitForExitAsync();
    return taken;
}

static string Address(RedisConfig config) => config.Endpoint is RedisEndpoint.Unix socket ? $"unix://{socket.Path}" : $"redis://{config.Endpoint}";

// Takes five jobs, says so, and works on the first for ever.
static async Task<int> Carol(string url)
{
    if (!(await RedisClient.Connect(url)).TryGetValue(out var client, out var refused)) return Quickstart.Advice.Print(url, refused);
    await using var closing = client;
    var outcome = await client.Run(
        from jobs in XReadGroup("{jobs}", "workers", "carol", count: 5)
        from said in FromTask(_ =>
        {
            Console.WriteLine(jobs.Count);
            return Task.FromResult(Unit.Default);
        })
        from working in Sleep(TimeSpan.FromHours(1))
        select jobs.Count);
    return outcome.TryGetError(out var error) ? Quickstart.Advice.Print("carol", error) : 0;
}
