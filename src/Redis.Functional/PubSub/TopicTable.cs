using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Redis.Functional;

/// <summary>The names on a line, found by the bytes of a frame without making a key. Owned by the line.</summary>
internal sealed class TopicTable : IEnumerable<LineTopic>
{
    private readonly Dictionary<RedisKey, LineTopic>[] _byName = [New(), New(), New()];

    internal bool TryFind(RedisChannelKind kind, ReadOnlySpan<byte> name, [MaybeNullWhen(false)] out LineTopic topic) =>
        _byName[(int)kind].GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(name, out topic);

    internal int Count => _byName[0].Count + _byName[1].Count + _byName[2].Count;

    internal void Add(LineTopic topic) => _byName[(int)topic.Channel.Kind].Add(topic.Channel.Name, topic);

    internal void Remove(LineTopic topic) => _byName[(int)topic.Channel.Kind].Remove(topic.Channel.Name);

    public IEnumerator<LineTopic> GetEnumerator() => _byName.SelectMany(static names => names.Values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Dictionary<RedisKey, LineTopic> New() => new(new ByBytes());

    private sealed class ByBytes : IEqualityComparer<RedisKey>, IAlternateEqualityComparer<ReadOnlySpan<byte>, RedisKey>
    {
        public bool Equals(RedisKey x, RedisKey y) => x.Equals(y);

        public int GetHashCode(RedisKey obj) => GetHashCode(obj.Span);

        public bool Equals(ReadOnlySpan<byte> alternate, RedisKey other) => alternate.SequenceEqual(other.Span);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public RedisKey Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
