using System.Text;
using LanguageExt;

namespace Redis.Functional;

/// <summary>An assignment of keys to shards by consistent hashing.</summary>
/// <remarks>
/// <para>
/// A new shard takes over only its own share of keys from the others; the keys of a removed shard are divided among the rest. The placement depends only on the
/// names and weights of the shards, so all programs with the same names and weights agree. Keys with the same hash slot belong to the same shard. The guide
/// "Sharding" describes the algorithm.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class Placement
{
    /// <summary>The weights of all shards together are no more than this.</summary>
    internal const int MostWeight = 10_000;

    private readonly Shard[] _shards;
    private readonly ushort[] _owners;

    private Placement(Shard[] shards) => (_shards, _owners) = (shards, OwnersOf(shards));

    /// <summary>The shards, ordered by name.</summary>
    public Seq<Shard> Shards => SeqOf.Array([.. _shards]);

    /// <summary>Creates a placement for shards in any order.</summary>
    /// <returns>Left: an InvalidConfig if there are no shards, if one is null or has no name, target or weight, or if two have the same name.</returns>
    /// <remarks>O(slots × weights), about 5 ms for 100 shards: create it once and keep it.</remarks>
    public static Either<RedisError, Placement> Of(params Shard[] shards)
    {
        Shard[] all = [.. shards ?? []];
        return Problem(all) is { } problem ? new RedisError.Client.InvalidConfig(problem) : Among(all);
    }

    /// <summary>Finds the shard of a key.</summary>
    /// <remarks>O(bytes), allocates nothing.</remarks>
    public Shard ShardOf(RedisKey key) => _shards[_owners[KeySlot.Of(key)]];

    /// <summary>Computes the slots whose keys must move when a new placement replaces an old one.</summary>
    /// <returns>The slots whose shard has a different name, in order; empty if one of the placements is null.</returns>
    /// <remarks>O(slots).</remarks>
    public static Seq<MovedSlot> Moves(Placement old, Placement @new)
    {
        if (old is null || @new is null) return [];
        List<MovedSlot> moves = [];
        for (var slot = 0; slot < KeySlot.Count; slot++)
            if (old._shards[old._owners[slot]] is var from && @new._shards[@new._owners[slot]] is var to && from.Name != to.Name)
                moves.Add(new(slot, from, to));
        return SeqOf.Array([.. moves]);
    }

    /// <summary>Formats the names and weights of the shards.</summary>
    public override string ToString() => $"Placement {{ {string.Join(", ", _shards.Select(static shard => $"{shard.Name} × {shard.Weight}"))} }}";

    /// <summary>The index of the shard that has a slot, in the order of the names.</summary>
    internal int OwnerOf(int slot) => _owners[slot];

    /// <summary>Of shards that nothing is wrong with.</summary>
    internal static Placement Among(Shard[] shards)
    {
        var ordered = Array.ConvertAll(shards, static shard => (Shard: shard, Name: Encoding.UTF8.GetBytes(shard.Name)));
        Array.Sort(ordered, static (one, other) => one.Name.AsSpan().SequenceCompareTo(other.Name));
        return new Placement(Array.ConvertAll(ordered, static one => one.Shard));
    }

    /// <summary>The first thing that is wrong with shards; null: nothing.</summary>
    internal static string? Problem(IReadOnlyList<Shard> shards) =>
        shards.Count == 0 ? "There are no shards. Write new Shard(\"s1\", new RedisConfig())."
        : shards.Any(static shard => shard is null) ? "A shard is null."
        : shards.Any(static shard => string.IsNullOrWhiteSpace(shard.Name)) ? "A shard has no name. The name determines the keys of the shard."
        : shards.FirstOrDefault(static shard => !RedisText.IsText(shard.Name)) is not null ? "The name of a shard contains an unpaired surrogate, which is not valid text."
        : shards.FirstOrDefault(static shard => shard.Target is null) is { } nowhere ? $"The target of shard {nowhere.Name} is null. Write new RedisConfig()."
        : shards.FirstOrDefault(static shard => shard.Weight < 1) is { } weightless ? $"The weight of shard {weightless.Name} is {weightless.Weight}. It must be at least 1."
        : shards.Sum(static shard => (long)shard.Weight) > MostWeight ? $"The weights of the shards add up to more than {MostWeight}. Use smaller weights in the same proportions."
        : shards.GroupBy(static shard => shard.Name, StringComparer.Ordinal).FirstOrDefault(static group => group.Skip(1).Any()) is { Key: var twice } ? $"Two shards are named {twice}. Names must be unique."
        : null;

    // Each slot is at the shard whose ticket wins the draw for it: adding or removing a shard changes no draw among the others.
    private static ushort[] OwnersOf(Shard[] shards)
    {
        ulong[] tickets = [.. shards.SelectMany(static shard => Tickets(shard))];
        ushort[] holders = [.. shards.SelectMany(static (shard, i) => Enumerable.Repeat((ushort)i, shard.Weight))];
        var owners = new ushort[KeySlot.Count];
        for (var slot = 0; slot < owners.Length; slot++)
        {
            var drawn = Mix((ulong)slot);
            var (best, winner) = (0UL, 0);
            for (var i = 0; i < tickets.Length; i++)
            {
                // Of equals the first name stays.
                var draw = Mix(tickets[i] ^ drawn);
                if (draw <= best) continue;
                (best, winner) = (draw, i);
            }

            owners[slot] = holders[winner];
        }

        return owners;
    }

    private static IEnumerable<ulong> Tickets(Shard shard)
    {
        var name = Fnv1a(Encoding.UTF8.GetBytes(shard.Name));
        for (var k = 0; k < shard.Weight; k++) yield return Mix(unchecked(name + (ulong)k));
    }

    private static ulong Fnv1a(byte[] bytes)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var one in bytes) hash = unchecked((hash ^ one) * 0x100000001B3);
        return hash;
    }

    // The step of splitmix64.
    private static ulong Mix(ulong x)
    {
        unchecked
        {
            x += 0x9E3779B97F4A7C15;
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
