using LanguageExt;

namespace Redis.Functional.Protocol;

/// <summary>Resolves a host name to its addresses, best first; a Left if there are none.</summary>
/// <remarks>
/// <para>It is called at each dial.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public delegate ValueTask<RedisResult<Seq<System.Net.IPAddress>>> NameResolver(string host, CancellationToken cancellationToken);
