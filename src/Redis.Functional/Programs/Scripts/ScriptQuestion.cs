using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// SCRIPT EXISTS of one digest, asked of the node that has just answered a call of the script: that another node does not know it proves nothing.
/// </summary>
internal sealed class ScriptQuestion(RedisValue digest, int slot) : LeafCommand<Seq<bool>>(ScriptSpec.Exists), IPlacedRequest
{
    public int Slot => slot;

    internal override int ArgumentCount => 1;

    internal override RedisValue Argument(int index) => digest;

    internal override long EncodedLength() => Specification.Prefix(1).Length + RespWriter.BulkLength(digest.Length);

    internal override int Encode(Span<byte> destination)
    {
        var prefix = Specification.Prefix(1);
        prefix.CopyTo(destination);
        return prefix.Length + RespWriter.WriteBulk(destination[prefix.Length..], digest.Span);
    }
}
