namespace Redis.Functional;

/// <summary>Compares trees, without recursion.</summary>
internal static class RespEquality
{
    /// <summary>The same types, contents and attributes in the same order. O(size).</summary>
    internal static bool AreEqual(RespValue one, RespValue other)
    {
        var open = new Stack<(RespValue Left, RespValue Right)>();
        open.Push((one, other));
        while (open.TryPop(out var pair))
        {
            var (left, right) = pair;
            if (ReferenceEquals(left, right)) continue;
            if (!SameHead(left, right)) return false;
            if (left.AttributesOrNull is { } attributes) open.Push((attributes, right.AttributesOrNull!));
            var ours = left.Elements;
            var theirs = right.Elements;
            for (var i = 0; i < ours.Length; i++) open.Push((ours[i], theirs[i]));
        }

        return true;
    }

    /// <summary>A hash of the whole tree. O(size).</summary>
    internal static int HashOf(RespValue tree)
    {
        var hash = default(HashCode);
        var open = new Stack<RespValue>();
        open.Push(tree);
        while (open.TryPop(out var value))
        {
            hash.Add((int)value.Type);
            hash.Add(LeafHash(value));
            if (value.AttributesOrNull is { } attributes) open.Push(attributes);
            foreach (var child in value.Elements) open.Push(child);
        }

        return hash.ToHashCode();
    }

    private static bool SameHead(RespValue left, RespValue right) =>
        left.Type == right.Type
        && left.Elements.Length == right.Elements.Length
        && left.AttributesOrNull is null == right.AttributesOrNull is null
        && (left, right) switch
        {
            (RespValue.SimpleString a, RespValue.SimpleString b) => a.Text == b.Text,
            (RespValue.BulkString a, RespValue.BulkString b) => a.Bytes == b.Bytes,
            (RespValue.VerbatimString a, RespValue.VerbatimString b) => a.Format == b.Format && a.Text == b.Text,
            (RespValue.Integer a, RespValue.Integer b) => a.Number == b.Number,
            (RespValue.Double a, RespValue.Double b) => a.Number.Equals(b.Number),
            (RespValue.BigNumber a, RespValue.BigNumber b) => a.Digits == b.Digits,
            (RespValue.Boolean a, RespValue.Boolean b) => a.Flag == b.Flag,
            (RespValue.Error a, RespValue.Error b) => a.Text == b.Text,
            _ => true,
        };

    private static int LeafHash(RespValue value) => value switch
    {
        RespValue.SimpleString a => a.Text.GetHashCode(),
        RespValue.BulkString a => a.Bytes.GetHashCode(),
        RespValue.VerbatimString a => HashCode.Combine(a.Format, a.Text),
        RespValue.Integer a => a.Number.GetHashCode(),
        RespValue.Double a => a.Number.GetHashCode(),
        RespValue.BigNumber a => a.Digits.GetHashCode(),
        RespValue.Boolean a => a.Flag ? 1 : 2,
        RespValue.Error a => a.Text.GetHashCode(),
        _ => value.Elements.Length,
    };
}
