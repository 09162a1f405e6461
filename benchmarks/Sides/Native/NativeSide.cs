using System.Buffers.Binary;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Redis.Functional.Benchmarks;

/// <summary>The same bytes from a blocking loop in C: what the machine can do. Built on the spot where a C compiler is found.</summary>
public sealed class NativeSide : ISide
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "native");
    private static readonly string Program = Path.Combine(Folder, "loop");

    public string Name => "c";

    public string? Version { get; private set; }

    public async Task<string?> PrepareAsync()
    {
        foreach (var compiler in (string[])["cc", "gcc", "clang"])
        {
            try
            {
                await ChildProcess.RunAsync(compiler, ["-O2", "-o", Program, Program + ".c"]);
                Version = (await ChildProcess.RunAsync(compiler, ["--version"])).Split('\n')[0];
                return null;
            }
            catch (Win32Exception)
            {
                // not installed: the next one
            }
            catch (InvalidOperationException failure)
            {
                return $"{compiler} could not build native/loop.c: {failure.Message}";
            }
        }

        return "no C compiler (cc, gcc, clang) on the path";
    }

    public bool Runs(Workload workload) => workload.Kind is not WorkloadKind.Subscriber;

    public async Task<Measurement> MeasureAsync(Workload workload, Target target, Timing timing, int? core)
    {
        var login = target.Login();
        string[] arguments =
        [
            target.Host, Text(target.Port), workload.InFlight is null ? "exchange" : "window", Text(workload.InFlight ?? workload.Depth),
            Text(timing.WarmUpSeconds), Text(timing.MeasuredSeconds), Text(login.Length),
        ];
        var output = await ChildProcess.RunAsync(Program, arguments, core, Input([.. login, .. workload.Tape().Requests]));
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
