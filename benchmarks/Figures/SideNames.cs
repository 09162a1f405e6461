namespace Redis.Functional.Benchmarks;

/// <summary>The sides that the documents compare with one another.</summary>
public static class SideNames
{
    public const string Ours = "ours";
    public const string StackExchange = "se";
    public const string FreeRedis = "freeredis";
    public const string Raw = "raw";
    public const string Peer = "redis-benchmark";

    /// <summary>The side as a reader of a chart knows it.</summary>
    public static string Title(string side) => side switch
    {
        Ours => "Redis.Functional",
        StackExchange => "StackExchange.Redis",
        FreeRedis => "FreeRedis",
        Raw => "raw .NET socket loop",
        "c" => "C socket loop",
        _ => side,
    };

    /// <summary>True for this library, in whatever shape.</summary>
    public static bool IsOurs(string side) => side.Split('-')[0] == Ours;
}
