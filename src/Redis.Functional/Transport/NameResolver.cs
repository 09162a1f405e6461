using LanguageExt;

namespace Redis.Functional.Protocol;

/// <summary>The addresses of a host name, best first; a Left when there are none. It is asked at each dial. Since 0.1.</summary>
public delegate ValueTask<RedisResult<Seq<System.Net.IPAddress>>> NameResolver(string host, CancellationToken cancellationToken);
