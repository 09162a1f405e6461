namespace Redis.Functional;

/// <summary>Reads one reply that is not an error. Never throws; leaves the frame's boundary alone whatever it answers.</summary>
internal delegate RedisResult<A> Decoder<A>(scoped ref RespReader reader, CodecSet codecs);
