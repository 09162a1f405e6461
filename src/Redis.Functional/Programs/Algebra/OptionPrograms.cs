using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Members of commands, pipelines, transactions and programs whose value may be absent.</summary>
/// <remarks>Since 0.1.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OptionPrograms
{
    extension<A>(RedisProgram<Option<A>> self)
    {
        /// <summary>Replaces an absent value with a fallback.</summary>
        public RedisProgram<A> IfNone(A value) => RedisProgram.OrNull(self).Map(option => option.IfNone(value));

        /// <summary>Replaces an absent value with the value of another program.</summary>
        public RedisProgram<A> IfNone(RedisProgram<A> other) => RedisProgram.OrNull(self).Bind(option => option.Match(Some: RedisProgram.Pure, None: () => other));

        /// <summary>Fails with a <see cref="RedisError.Client.Missing"/> if the value is absent.</summary>
        /// <param name="name">The name of the value in the error message.</param>
        public RedisProgram<A> Require(string name) => RedisProgram.OrNull(self).Bind(option =>
            option.Match(Some: RedisProgram.Pure, None: () => RedisProgram.Fail<A>(new RedisError.Client.Missing(name))));
    }

    extension<A>(Transaction<Option<A>> self)
    {
        /// <summary>Replaces an absent value with a fallback.</summary>
        public Transaction<A> IfNone(A value) => new(self?.Body.IfNone(value));

        /// <summary>Fails with a <see cref="RedisError.Client.Missing"/> if the value is absent.</summary>
        /// <param name="name">The name of the value in the error message.</param>
        /// <remarks>The commands have been executed.</remarks>
        public Transaction<A> Require(string name) => new(self?.Body.Require(name));
    }

    extension<A>(Pipeline<Option<A>> self)
    {
        /// <summary>Replaces an absent value with a fallback.</summary>
        public Pipeline<A> IfNone(A value) => Read(self, Absence.Replaced(value));

        /// <summary>Fails with a <see cref="RedisError.Client.Missing"/> if the value is absent.</summary>
        /// <param name="name">The name of the value in the error message.</param>
        /// <remarks>The commands have been executed.</remarks>
        public Pipeline<A> Require(string name) => Read(self, Absence.Refused<A>(name));
    }

    extension<A>(Command<Option<A>> self)
    {
        /// <summary>Replaces an absent value with a fallback.</summary>
        public Command<A> IfNone(A value) => new OptionCommand<A>(CommandReaders.Given(self), Absence.Replaced(value));

        /// <summary>Fails with a <see cref="RedisError.Client.Missing"/> if the value is absent.</summary>
        /// <param name="name">The name of the value in the error message.</param>
        /// <remarks>The command has been executed.</remarks>
        public Command<A> Require(string name) => new OptionCommand<A>(CommandReaders.Given(self), Absence.Refused<A>(name));
    }

    private static Pipeline<A> Read<A>(Pipeline<Option<A>>? pipeline, in Absence<A> absence) => Pipeline.OrInvalid(pipeline) is var source && source is Command<Option<A>> command
        ? new OptionCommand<A>(command, absence)
        : new OptionPipeline<A>(source, absence);
}
