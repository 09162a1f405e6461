using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Redis.Functional.PropertyTests.Framework;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.PropertyTests.Resp;

/// <summary>
/// Compares the scanner with a second parser on frames, spoilt frames and spoilt real replies. A quarter of a million per seed;
/// <c>REDIS_FUNCTIONAL_FUZZ=10000000</c> sets another number.
/// </summary>
public class RespFuzzTests(ITestOutputHelper output)
{
    const int LongestMilliseconds = 50;

    static readonly int Frames =
        int.TryParse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_FUZZ"), CultureInfo.InvariantCulture, out var frames) ? frames : 250_000;

    [Fact]
    public void Scanner_and_naive_parser_agree_however_the_bytes_are_cut()
    {
        var seed = PropertySeed.Current;
        var counts = new int[3];
        var watch = Stopwatch.StartNew();
        var bytes = 0L;
        var slowest = TimeSpan.Zero;
        var random = new SeededRandom(seed);
        var check = new DifferentialCheck(random);
        var source = new FrameSource(random);
        for (var i = 0; i < Frames; i++)
        {
            var frame = source.Next();
            var began = Stopwatch.GetTimestamp();
            var disagreement = check.Disagreement(frame.Array!, frame.Count);
            var took = Stopwatch.GetElapsedTime(began);
            if (disagreement is not null) Assert.Fail($"seed {seed}, frame {i}: {disagreement}; {Convert.ToHexString(frame)}");
            if (took > slowest) slowest = Quickest(took, () => check.Disagreement(frame.Array!, frame.Count));
            counts[(int)check.Verdict]++;
            bytes += frame.Count;
        }

        output.WriteLine(MeasuredFigures.Report(
            "T10",
            $"{counts.Sum():N0} frames, {bytes:N0} bytes, each whole, byte by byte and cut at random, in {watch.Elapsed.TotalSeconds:0.0} s: {counts[0]:N0} complete, {counts[1]:N0} need more, {counts[2]:N0} invalid; 0 disagreements with the naive parser, 0 exceptions; slowest {slowest.TotalMilliseconds:0.00} ms (seed {seed})"));
        Assert.True(slowest.TotalMilliseconds <= LongestMilliseconds, $"one frame took {slowest.TotalMilliseconds} ms");
        Assert.All(counts, count => Assert.True(count > Frames / 100, "the frames are all of one kind"));
    }

    // A tree costs what its nodes cost: 64 bytes for the *1 of four. Incomplete and invalid values cost next to nothing.
    [Fact]
    public void A_decoder_allocates_in_proportion_to_what_it_is_given()
    {
        var seed = PropertySeed.Current;
        var random = new SeededRandom(seed);
        var source = new FrameSource(random);
        var most = new long[2];
        for (var i = 0; i < Frames / 5; i++)
        {
            var frame = source.Next();
            var step = random.OneIn(2) ? int.MaxValue : 1 + random.Below(32);
            var (allocated, whole) = Allocated(frame, step);

            // What is made once, such as pools of this thread, is not the frame's.
            if (IsTooMuch(allocated, whole, frame)) (allocated, whole) = Allocated(frame, step);
            most[whole ? 1 : 0] = Math.Max(most[whole ? 1 : 0], allocated);
            if (IsTooMuch(allocated, whole, frame))
                Assert.Fail($"seed {seed}, frame {i}: {allocated} bytes for {frame.Count}: {Convert.ToHexString(frame)}");
        }

        output.WriteLine(MeasuredFigures.Report("T10", $"allocated at most {most[0]:N0} bytes for what is no whole value, {most[1]:N0} for a tree (seed {seed})"));
    }

    static bool IsTooMuch(long allocated, bool whole, ArraySegment<byte> frame) => allocated > ((whole ? 32L : 4L) * frame.Count) + (64 << 10);

    static (long Bytes, bool Whole) Allocated(ArraySegment<byte> frame, int step)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var decoder = new RespDecoder();
        var rest = new ReadOnlySequence<byte>(frame.Array!, frame.Offset, frame.Count);
        var more = true;
        var whole = false;
        while (more && !rest.IsEmpty)
        {
            var chunk = rest.Slice(0, Math.Min(step, rest.Length));
            rest = rest.Slice(chunk.Length);
            more = decoder.Decode(ref chunk).TryGetValue(out var value) && value.IsNone;
            whole = value.IsSome;
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before, whole);
    }

    // a neighbour on the same core is not the parser's fault
    static TimeSpan Quickest(TimeSpan took, Action again)
    {
        for (var i = 0; i < 5 && took.TotalMilliseconds > LongestMilliseconds / 2; i++)
        {
            var began = Stopwatch.GetTimestamp();
            again();
            var now = Stopwatch.GetElapsedTime(began);
            if (now < took) took = now;
        }

        return took;
    }
}
