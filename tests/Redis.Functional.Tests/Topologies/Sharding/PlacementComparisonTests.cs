using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Redis.Functional.Tests.Topologies.Sharding;

/// <summary>
/// What the decision for rendezvous hashing rests on: the other ways to spread slots over shards, by the same measures. Prints the figures of the ADR.
/// </summary>
[Trait("Coverage", "Off")]
public sealed class PlacementComparisonTests(ITestOutputHelper output)
{
    private const int Sets = 200;
    private const int PointsPerShard = 160;

    private delegate int[] Way(string[] names);

    [Fact]
    [Trait("Length", "Long")]
    public void Rendezvous_spreads_best_of_those_whose_shards_have_names()
    {
        var rendezvous = Measured("rendezvous", Rendezvous);
        var ring = Measured("ring of points", static names => OnRing(names, RingPoints));
        var ketama = Measured("ketama", static names => OnRing(names, KetamaPoints));
        var jump = Measured("jump hash", Jump);

        Assert.True(rendezvous.Worst < ring.Worst && rendezvous.Worst < ketama.Worst, "another one is nearer to the shares");
        Assert.All([rendezvous, ring, ketama], static way => Assert.Equal(0, way.NeedlesslyMoved));
        Assert.True(jump.NeedlesslyMoved > 0.2, "the first shard can leave a jump hash");
    }

    private (double Worst, double NeedlesslyMoved) Measured(string name, Way way)
    {
        var random = new Random(1);
        var (worst, squares, grown, needless) = (0d, 0d, 0d, 0d);
        var time = TimeSpan.MaxValue;
        for (var set = 0; set < Sets; set++)
        {
            string[] names = [.. Enumerable.Range(0, 5).Select(_ => random.NextInt64().ToString("x", null)).Order(StringComparer.Ordinal)];
            var start = Stopwatch.GetTimestamp();
            var five = way(names);
            if (Stopwatch.GetElapsedTime(start) is var elapsed && elapsed < time) time = elapsed;
            foreach (var share in five.CountBy(static owner => owner).Select(static owner => owner.Value * 5d / KeySlot.Count))
            {
                worst = Math.Max(worst, Math.Abs(share - 1));
                squares += (share - 1) * (share - 1) / (Sets * 5);
            }

            var (withoutLast, withoutFirst) = (way(names[..4]), way(names[1..]));
            for (var slot = 0; slot < KeySlot.Count; slot++)
            {
                if (withoutLast[slot] != five[slot]) grown += 1d / KeySlot.Count / Sets;
                if (five[slot] != 0 && withoutFirst[slot] + 1 != five[slot]) needless += 1d / KeySlot.Count / Sets;
            }
        }

        output.WriteLine($"{name}: standard deviation {Math.Sqrt(squares):P1}, worst {worst:P1}; 4→5 moves {grown:P1}; the first of five leaves and moves {needless:P1} of others' slots; all slots placed in {time.TotalMilliseconds:F2} ms");
        return (worst, needless);
    }

    private static int[] Rendezvous(string[] names)
    {
        var placement = PlacementTests.Of(names);
        return [.. Enumerable.Range(0, KeySlot.Count).Select(placement.OwnerOf)];
    }

    // Points on a circle of 32 bits; a slot is at the shard of the next point.
    private static int[] OnRing(string[] names, Func<string, IEnumerable<uint>> pointsOf)
    {
        var points = names.SelectMany((name, i) => pointsOf(name).Select(point => (Point: point, Shard: i))).OrderBy(static one => one.Point).ToArray();
        uint[] at = [.. points.Select(static one => one.Point)];
        var owners = new int[KeySlot.Count];
        Span<byte> bytes = stackalloc byte[4];
        for (var slot = 0; slot < owners.Length; slot++)
        {
            BitConverter.TryWriteBytes(bytes, slot);
            var found = Array.BinarySearch(at, Crc32(bytes));
            var next = found >= 0 ? found : ~found;
            owners[slot] = points[next == points.Length ? 0 : next].Shard;
        }

        return owners;
    }

    private static IEnumerable<uint> RingPoints(string name) => Enumerable.Range(0, PointsPerShard).Select(i => Crc32(Encoding.UTF8.GetBytes($"{name}-{i}")));

    // Four points of each MD5.
    private static IEnumerable<uint> KetamaPoints(string name) =>
        Enumerable.Range(0, PointsPerShard / 4).SelectMany(i =>
        {
            var hash = MD5.HashData(Encoding.UTF8.GetBytes($"{name}-{i}"));
            return Enumerable.Range(0, 4).Select(part => BitConverter.ToUInt32(hash, part * 4));
        });

    // Lamping and Veach, 2014: the shards are numbers from 0.
    private static int[] Jump(string[] names) =>
        [.. Enumerable.Range(0, KeySlot.Count).Select(slot =>
        {
            var key = BitConverter.ToUInt64(SHA1.HashData(BitConverter.GetBytes(slot)));
            var (bucket, next) = (-1L, 0L);
            while (next < names.Length)
            {
                bucket = next;
                key = unchecked(key * 2862933555777941757UL + 1);
                next = (long)((bucket + 1) * ((1L << 31) / (double)((key >> 33) + 1)));
            }

            return (int)bucket;
        })];

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
