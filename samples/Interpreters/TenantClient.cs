using Redis.Functional;
using Redis.Functional.Protocol;

namespace Interpreters;

/// <summary>
/// Puts a prefix before every key of every command, and takes it off replies that are keys: tenants of one server do not see each other's keys.
/// Commands without keys that concern the whole server or database (FLUSHALL, RANDOMKEY, CONFIG …) are refused. A script must name in its call every
/// key that it touches, since its text is not looked into.
/// </summary>
// snippet: tenant
public sealed class TenantClient(IRedisClient inner, string prefix, IRedisClient? owner = null) : ClientAround(inner, owner)
{
    private readonly TenantKeys _keys = new(prefix);

    public override void Send(Batch batch)
    {
        if (batch.Requests.FirstOrDefault(request => !_keys.CanConfine(request)) is { } foreign)
            batch.Fail(new RedisError.Client.Unsupported($"{foreign.Name} cannot be confined to the keys of a tenant"));
        else
            Inner.Send(batch.Forward(_keys.Prefixed, _keys.Stripped));
    }

    protected override IRedisClient Around(IRedisClient lease, IRedisClient owner) => new TenantClient(lease, prefix, owner);
}
// end snippet
