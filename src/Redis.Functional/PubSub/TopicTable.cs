using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Redis.Functional;

/// <summary>The names of all subscribers of a client, found by the bytes of a frame without making a key. Owned by the hub.</summary>
internal sealed class TopicTable : IEnumerable<Topic>
{
    private readonly Dictionary<RedisKey, Topic>[] _byName = [New(), New(), New()];

    internal bool TryFind(RedisChannelKind kind, ReadOnlySpan<byte> name, [MaybeNullWhen(false)] out Topic topic) =>
        _byName[(int)kind].GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(name, out topic);

    internal Topic FindOrAdd(RedisChannel channel)
    {
        var names = _byName[(int)channel.Kind];
        if (names.TryGetValue(channel.Name, out var topic)) return topic;
        names.Add(channel.Name, topic = new Topic(channel));
        return topic;
    }

    internal void Remove(Topic topic) => _byName[(int)topic.Channel.Kind].Remove(topic.Channel.Name);

    public IEnumerator<Topic> GetEnumerator() => _byName.SelectMany(static names => names.Values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Dictionary<RedisKey, Topic> New() => new(new ByBytes());

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
