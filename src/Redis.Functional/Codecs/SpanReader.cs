namespace Redis.Functional;

/// <summary>True and the value when the bytes are one, all of them; allocates nothing but the value.</summary>
internal delegate bool SpanReader<T>(ReadOnlySpan<byte> bytes, out T value);
