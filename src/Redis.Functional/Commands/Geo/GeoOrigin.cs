namespace Redis.Functional;

/// <summary>The origin of a search: a position or a member.</summary>
/// <remarks>Default: the position 0, 0. Since 0.1.</remarks>
public readonly record struct GeoOrigin : IArguments
{
    private readonly GeoPosition _position;
    private readonly RedisValue? _member;

    private GeoOrigin(GeoPosition position, RedisValue? member) => (_position, _member) = (position, member);

    /// <summary><c>FROMLONLAT</c>: a position.</summary>
    public static GeoOrigin At(GeoPosition position) => new(position, null);

    /// <summary><c>FROMLONLAT</c>: a position.</summary>
    public static GeoOrigin At(double longitude, double latitude) => new(new(longitude, latitude), null);

    /// <summary><c>FROMMEMBER</c>: the position of a member.</summary>
    /// <remarks>The server replies with ERR if the member does not exist.</remarks>
    public static GeoOrigin Member(RedisValue member) => new(default, member);

    /// <summary>Converts a position.</summary>
    public static implicit operator GeoOrigin(GeoPosition position) => At(position);

    /// <summary>Returns the kind of origin, never the member.</summary>
    public override string ToString() => _member is null ? $"FROMLONLAT {_position}" : "FROMMEMBER";

    void IArguments.AddTo(Args args)
    {
        if (_member is { } member) args.Add((RedisValue)"FROMMEMBER").Add(member);
        else args.Add((RedisValue)"FROMLONLAT").AddPosition(_position);
    }
}
