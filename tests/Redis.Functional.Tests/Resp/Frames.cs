using System.Buffers;
using System.Runtime.ExceptionServices;
using System.Text;

namespace Redis.Functional.Tests.Resp;

/// <summary>Frames as text: each character a byte.</summary>
static class Frames
{
    public static byte[] Bytes(string frame) => Encoding.Latin1.GetBytes(frame);

    public static string Text(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    public static ScanStatus Scan(string frame, RespLimits? limits = null) =>
        new RespScanner(limits ?? RespLimits.Default).Scan(Bytes(frame), out _);

    /// <summary>The verdict when each byte comes alone.</summary>
    public static ScanStatus ScanBytewise(string frame, RespLimits? limits = null)
    {
        var scanner = new RespScanner(limits ?? RespLimits.Default);
        foreach (var b in Bytes(frame))
        {
            var status = scanner.Scan([b], out _);
            if (status != ScanStatus.NeedMore) return status;
        }

        return ScanStatus.NeedMore;
    }

    public static RespReader Reader(string frame) => new(Bytes(frame));

    public static RespValue Tree(string frame) => Reader(frame).ReadTree();

    public static string Encode(RespValue value, RespProtocol protocol)
    {
        var output = new ArrayBufferWriter<byte>();
        RespEncoder.Encode(value, protocol, output);
        return Text(output.WrittenSpan);
    }

    /// <summary>Where recursion would end the process after some thousand levels.</summary>
    public static void OnSmallStack(Action action)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Run, 256 << 10);
        thread.Start();
        thread.Join();
        failure?.Throw();

        void Run()
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
