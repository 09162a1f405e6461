using LanguageExt;

namespace Redis.Functional;

/// <summary>WATCH and UNWATCH, which only the library sends.</summary>
internal static class WatchSpec
{
    internal static CommandSpec<Unit> Watch { get; } =
        new("WATCH", CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.All, Decode.Ok) { Effect = ConnectionEffect.Watches };

    internal static CommandSpec<Unit> Unwatch { get; } =
        new("UNWATCH", CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.None, Decode.Ok) { Effect = ConnectionEffect.Unwatches };
}
