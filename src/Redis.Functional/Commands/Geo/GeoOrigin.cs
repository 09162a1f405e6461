namespace Redis.Functional;

/// <summary>What a search is around: a position, or where a member is; <c>default</c> is the position 0, 0.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct GeoOrigin : IArguments
{
    private readonly GeoPosition _position;
    private readonly RedisValue? _member;

    private GeoOrigin(GeoPosition position, RedisValue? member) => (_position, _member) = (position, member);

    /// <summary>A position: <c>FROMLONLAT</c>.</summary>
    public static GeoOrigin At(GeoPosition position) => new(position, null);

    /// <summary>A position: <c>FROMLONLAT</c>.</summary>
    public static GeoOrigin At(double longitude, double latitude) => new(new(longitude, latitude), null);

    /// <summary>Where this member is: <c>FROMMEMBER</c>.</summary>
    /// <remarks>The server refuses one that it does not know.</remarks>
    public static GeoOrigin Member(RedisValue member) => new(default, member);

    /// <summary>A position.</summary>
    public static implicit operator GeoOrigin(GeoPosition position) => At(position);

    /// <summary>What kind of origin; never the member.</summary>
    public override string ToString() => _member is null ? $"FROMLONLAT {_position}" : "FROMMEMBER";

    void IArguments.AddTo(Args args)
    {
        if (_member is { } member) args.Add((RedisValue)"FROMMEMBER").Add(member);
        else args.Add((RedisValue)"FROMLONLAT").AddPosition(_position);
    }
}
