using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Programs whose value may be absent. Since 0.1.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OptionPrograms
{
    extension<A>(Redis<Option<A>> self)
    {
        /// <summary>The value, or this one in its place.</summary>
        public Redis<A> IfNone(A value) => RedisIO.OrNull(self).Map(option => option.IfNone(value));

        /// <summary>The value, or the other program's.</summary>
        public Redis<A> IfNone(Redis<A> other) => RedisIO.OrNull(self).Bind(option => option.Match(Some: RedisIO.Pure, None: () => other));

        /// <summary>The value; without one, a <see cref="RedisError.Client.Missing"/> that names what is missing.</summary>
        public Redis<A> Require(string what) => RedisIO.OrNull(self).Bind(option =>
            option.Match(Some: RedisIO.Pure, None: () => RedisIO.Fail<A>(new RedisError.Client.Missing(what))));
    }
}
