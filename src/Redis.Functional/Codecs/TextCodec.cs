using System.Text;

namespace Redis.Functional;

/// <summary>Text in a charset. A fallback that only notes bad bytes reads strictly without exceptions.</summary>
internal static class TextCodec
{
    internal static Codec<string> Of(Encoding encoding) =>
        new($"text in {encoding.WebName}",
            text => text is null ? default(RedisValue) : encoding.GetBytes(text),
            (ReadOnlySpan<byte> bytes, out string value) => TryRead(encoding, bytes, out value));

    private static bool TryRead(Encoding encoding, ReadOnlySpan<byte> bytes, out string value)
    {
        var note = new Note();
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = note;
        value = strict.GetString(bytes);
        return !note.Bad;
    }

    private sealed class Note : DecoderFallback
    {
        internal bool Bad { get; private set; }

        public override int MaxCharCount => 1;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new NoteBuffer(this);

        private sealed class NoteBuffer(Note note) : DecoderFallbackBuffer
        {
            public override int Remaining => 0;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                note.Bad = true;
                return false;
            }

            public override char GetNextChar() => '\0';

            public override bool MovePrevious() => false;
        }
    }
}
