using System.Buffers;
using LanguageExt;

namespace Redis.Functional.Protocol;

/// <summary>Decodes RESP values from bytes that arrive in pieces.</summary>
/// <remarks>
/// <para>It keeps its position and the bytes of an unfinished frame, so each byte is passed to it once. Not thread-safe.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class RespDecoder
{
    private RespScanner _scanner;
    private byte[] _held = [];
    private int _heldLength;
    private RedisError? _error;

    /// <summary>Creates a decoder for both versions of the protocol.</summary>
    public RespDecoder(RespLimits? limits = null) => _scanner = new(limits ?? RespLimits.Default);

    /// <summary>Decodes the next value and removes its bytes from the input.</summary>
    /// <returns>
    /// None if the input ends before the value does. <see cref="RedisError.Protocol"/> if the bytes are not valid RESP or exceed the limits; every later call
    /// then returns the same error.
    /// </returns>
    public RedisResult<Option<RespValue>> Decode(ref ReadOnlySequence<byte> input)
    {
        if (_error is not null) return _error;
        var looked = 0L;
        foreach (var segment in input)
        {
            var status = _scanner.Scan(segment.Span, out var consumed);
            var taken = segment.Span[..consumed];
            looked += consumed;
            if (status == ScanStatus.NeedMore)
            {
                Hold(taken);
                continue;
            }

            input = input.Slice(looked);
            return status == ScanStatus.Complete ? Option<RespValue>.Some(Finish(taken)) : Broken();
        }

        input = input.Slice(input.End);
        return Option<RespValue>.None;
    }

    private RedisResult<Option<RespValue>> Broken()
    {
        Release();
        _error = new RedisError.Protocol($"The bytes are not valid RESP: {_scanner.Fault}.");
        return _error;
    }

    private RespValue Finish(ReadOnlySpan<byte> last)
    {
        var frame = GC.AllocateUninitializedArray<byte>(_heldLength + last.Length);
        _held.AsSpan(0, _heldLength).CopyTo(frame);
        last.CopyTo(frame.AsSpan(_heldLength));
        Release();
        _scanner.Reset();
        return new RespReader(frame, 0, frame.Length).ReadTree();
    }

    private void Hold(ReadOnlySpan<byte> taken)
    {
        var length = _heldLength + taken.Length;
        if (length > _held.Length)
        {
            // twice what has arrived, so that copying stays linear
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(256L, length * 2L), Array.MaxLength));
            _held.AsSpan(0, _heldLength).CopyTo(larger);
            if (_held.Length > 0) ArrayPool<byte>.Shared.Return(_held);
            _held = larger;
        }

        taken.CopyTo(_held.AsSpan(_heldLength));
        _heldLength = length;
    }

    private void Release()
    {
        if (_held.Length > 0) ArrayPool<byte>.Shared.Return(_held);
        _held = [];
        _heldLength = 0;
    }
}
