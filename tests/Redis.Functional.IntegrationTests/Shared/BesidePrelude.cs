using LanguageExt;
using static LanguageExt.Prelude;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared;

/// <summary>Compiles: all three imported, no name ambiguous.</summary>
internal static class BesidePrelude
{
    public static RedisProgram<Unit> Store(string key) =>
        from _ in Set(key, "v")
        from v in Get(key).Require("the key just set")
        from n in Pure(Some(v))
        from t in Multi(Set(key, "v"))
        select n.Match(Some: _ => unit, None: () => unit);

    public static Command<long> Gone => Del(["a", "b"]);
}
