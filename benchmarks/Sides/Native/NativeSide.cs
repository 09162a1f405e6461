using System.Buffers.Binary;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Redis.Functional.Benchmarks;

/// <summary>The same bytes from a blocking loop in C, built on the spot where a C compiler is found.</summary>
/// <param name="name">The name of the side.</param>
/// <param name="source">The source in <c>native</c>, without its ending.</param>
/// <param name="options">More options of the compiler.</param>
public sealed class NativeSide(string name, string source, params string[] options) : ISide
{
    private readonly string program = Path.Combine(AppContext.BaseDirectory, "native", source);

    public string Name => name;

    public string? Version { get; private set; }

    public async Task<string?> PrepareAsync()
    {
        foreach (var compiler in (string[])["cc", "gcc", "clang"])
        {
            try
            {
                await ChildProcess.RunAsync(compiler, ["-O2", "-o", program, program + ".c", .. options]);
                Version = (await ChildProcess.RunAsync(compiler, ["--version"])).Split('\n')[0];
                return null;
            }
            catch (Win32Exception)
            {
                // not installed: the next one
            }
            catch (InvalidOperationException failure)
            {
                return $"{compiler} could not build native/{source}.c: {failure.Message.Split('\n')[0]}";
            }
        }

        return "no C compiler (cc, gcc, clang) on the path";
    }

    // One connection, which sends prepared requests in the order of the tape.
    public bool Runs(Workload workload) => !workload.IsTls && !workload.IsTimed && workload.Kind is not (
        WorkloadKind.Subscriber or WorkloadKind.Connections or WorkloadKind.BlockingPop or WorkloadKind.WatchedTransaction or WorkloadKind.IdleClients or WorkloadKind.WaitingPops);

    public async Task<Measurement> MeasureAsync(Workload workload, Target target, Timing timing, int? core)
    {
        var login = target.Login();
        string[] arguments =
        [
            target.Host, Text(target.Port), workload.InFlight is null ? "exchange" : "window", Text(workload.InFlight ?? workload.Depth),
            Text(timing.WarmUpSeconds), Text(timing.MeasuredSeconds), Text(login.Length),
        ];
        var output = await ChildProcess.RunAsync(program, arguments, core, Input([.. login, .. workload.Tape().Requests]));
        return JsonSerializer.Deserialize<Measurement>(output) ?? throw new InvalidOperationException("The loop printed nothing.");
    }

    private static byte[] Input(IReadOnlyList<byte[]> requests)
    {
        using var input = new MemoryStream();
        Span<byte> length = stackalloc byte[4];
        foreach (var request in requests)
        {
            BinaryPrimitives.WriteInt32LittleEndian(length, request.Length);
            input.Write(length);
            input.Write(request);
        }

        return input.ToArray();
    }

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
