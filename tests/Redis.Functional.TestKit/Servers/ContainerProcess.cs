using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>A server in a container: its folder is mounted under the same path, its ports are published on the loopback address.</summary>
internal sealed class ContainerProcess : ServerProcess
{
    private const string Image = "redis:8";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private readonly string name;

    private ContainerProcess(string name, int pid)
    {
        this.name = name;
        Pid = pid;
    }

    public override int Pid { get; }

    public override bool HasExited => Ask("inspect", "-f", "{{.State.Running}}", name) is not "true";

    public override string Output => Ask("logs", name) ?? "";

    public static async Task<ContainerProcess> StartAsync(string folder, IEnumerable<int> ports, bool sentinel)
    {
        var container = Path.GetFileName(folder) + "-" + Guid.NewGuid().ToString("n")[..6];
        List<string> args = ["run", "--detach", "--name", container, "--volume", $"{folder}:{folder}"];
        foreach (var port in ports)
        {
            args.AddRange(["--publish", string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}:{port}")]);
        }

        args.AddRange([Image, "redis-server", Path.Combine(folder, "redis.conf")]);
        if (sentinel)
        {
            args.Add("--sentinel");
        }

        _ = await ServerFinder.RunAsync("docker", args, Limit).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"docker {string.Join(' ', args)} failed.");
        var pid = await ServerFinder.RunAsync("docker", ["inspect", "-f", "{{.State.Pid}}", container], Limit).ConfigureAwait(false);
        return new ContainerProcess(container, int.TryParse(pid, CultureInfo.InvariantCulture, out var id) ? id : 0);
    }

    public override void Stop() => Ask("pause", name);

    public override void Continue() => Ask("unpause", name);

    public override void Kill() => Ask("rm", "--force", name);

    public override void Dispose() => Kill();

    private static string? Ask(params string[] args) => ServerFinder.RunAsync("docker", args, Limit).GetAwaiter().GetResult()?.Trim();
}
