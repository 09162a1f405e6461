namespace Redis.Functional.PropertyTests.Resp;

/// <summary>Good frames, frames with more behind them, spoilt frames and spoilt real replies, in turn.</summary>
sealed class FrameSource(SeededRandom random)
{
    readonly FrameGenerator generator = new(random);
    readonly FrameMutator mutator = new(random);

    public ArraySegment<byte> Next()
    {
        byte[] frame;
        int length;
        if (random.OneIn(16))
        {
            frame = random.Of<byte[]>(RealReplies.All);
            length = frame.Length;
        }
        else
        {
            generator.Next();
            frame = generator.Buffer;
            length = generator.Length;
        }

        if (random.OneIn(3)) return new(frame, 0, length);
        var spoilt = mutator.Spoil(frame, length);
        return new(mutator.Buffer, 0, spoilt);
    }
}
