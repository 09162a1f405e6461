using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Programs whose value may be absent. Since 0.1.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OptionPrograms
{
    extension<A>(RedisProgram<Option<A>> self)
    {
        /// <summary>The value, or this one in its place.</summary>
        public RedisProgram<A> IfNone(A value) => RedisProgram.OrNull(self).Map(option => option.IfNone(value));

        /// <summary>The value, or the other program's.</summary>
        public RedisProgram<A> IfNone(RedisProgram<A> other) => RedisProgram.OrNull(self).Bind(option => option.Match(Some: RedisProgram.Pure, None: () => other));

        /// <summary>The value; without one, a <see cref="RedisError.Client.Missing"/> that names what is missing.</summary>
        public RedisProgram<A> Require(string what) => RedisProgram.OrNull(self).Bind(option =>
            option.Match(Some: RedisProgram.Pure, None: () => RedisProgram.Fail<A>(new RedisError.Client.Missing(what))));
    }
}
