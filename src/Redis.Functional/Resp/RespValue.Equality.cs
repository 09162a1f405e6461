namespace Redis.Functional;

public abstract partial class RespValue
{
    /// <summary>The same types, contents and attributes in the same order. O(size), no recursion.</summary>
    public bool Equals(RespValue? other)
    {
        if (other is null) return false;
        var open = new Stack<(RespValue Left, RespValue Right)>();
        open.Push((this, other));
        while (open.TryPop(out var pair))
        {
            var (left, right) = pair;
            if (ReferenceEquals(left, right)) continue;
            if (!SameHead(left, right)) return false;
            if (left._attributes is { } attributes) open.Push((attributes, right._attributes!));
            var ours = left.Children;
            var theirs = right.Children;
            for (var i = 0; i < ours.Length; i++) open.Push((ours[i], theirs[i]));
        }

        return true;
    }

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        var hash = default(HashCode);
        var open = new Stack<RespValue>();
        open.Push(this);
        while (open.TryPop(out var value))
        {
            hash.Add((int)value.Type);
            hash.Add(value.LeafHash());
            if (value._attributes is { } attributes) open.Push(attributes);
            foreach (var child in value.Children) open.Push(child);
        }

        return hash.ToHashCode();
    }

    private static bool SameHead(RespValue left, RespValue right) =>
        left.Type == right.Type
        && left.Children.Length == right.Children.Length
        && left._attributes is null == right._attributes is null
        && (left, right) switch
        {
            (SimpleString a, SimpleString b) => a.Text == b.Text,
            (BulkString a, BulkString b) => a.Bytes == b.Bytes,
            (VerbatimString a, VerbatimString b) => a.Format == b.Format && a.Text == b.Text,
            (Integer a, Integer b) => a.Number == b.Number,
            (Double a, Double b) => a.Number.Equals(b.Number),
            (BigNumber a, BigNumber b) => a.Digits == b.Digits,
            (Boolean a, Boolean b) => a.Flag == b.Flag,
            (Error a, Error b) => a.Text == b.Text,
            _ => true,
        };

    private int LeafHash() => this switch
    {
        SimpleString a => a.Text.GetHashCode(),
        BulkString a => a.Bytes.GetHashCode(),
        VerbatimString a => HashCode.Combine(a.Format, a.Text),
        Integer a => a.Number.GetHashCode(),
        Double a => a.Number.GetHashCode(),
        BigNumber a => a.Digits.GetHashCode(),
        Boolean a => a.Flag ? 1 : 2,
        Error a => a.Text.GetHashCode(),
        _ => Children.Length,
    };
}
