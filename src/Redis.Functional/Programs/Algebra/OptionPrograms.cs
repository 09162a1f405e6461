using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Commands, pipelines, transactions and programs whose value may be absent. Since 0.1.</summary>
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
        public RedisProgram<A> Require(string name) => RedisProgram.OrNull(self).Bind(option =>
            option.Match(Some: RedisProgram.Pure, None: () => RedisProgram.Fail<A>(new RedisError.Client.Missing(name))));
    }

    extension<A>(Transaction<Option<A>> self)
    {
        /// <summary>The same transaction, with this value where there is none.</summary>
        public Transaction<A> IfNone(A value) => new(self?.Body.IfNone(value));

        /// <summary>The same transaction; without a value, a <see cref="RedisError.Client.Missing"/> that names what is missing. Its commands have run.</summary>
        public Transaction<A> Require(string name) => new(self?.Body.Require(name));
    }

    extension<A>(Pipeline<Option<A>> self)
    {
        /// <summary>The same pipeline, with this value where there is none.</summary>
        public Pipeline<A> IfNone(A value) => Read(self, Absence.Replaced(value));

        /// <summary>The same pipeline; without a value, a <see cref="RedisError.Client.Missing"/> that names what is missing. Its commands have run.</summary>
        public Pipeline<A> Require(string name) => Read(self, Absence.Refused<A>(name));
    }

    extension<A>(Command<Option<A>> self)
    {
        /// <summary>The same command, with this value where there is none.</summary>
        public Command<A> IfNone(A value) => new OptionCommand<A>(CommandReaders.Given(self), Absence.Replaced(value));

        /// <summary>The same command; without a value, a <see cref="RedisError.Client.Missing"/> that names what is missing. The command has run.</summary>
        public Command<A> Require(string name) => new OptionCommand<A>(CommandReaders.Given(self), Absence.Refused<A>(name));
    }

    private static Pipeline<A> Read<A>(Pipeline<Option<A>>? pipeline, in Absence<A> absence) => Pipeline.OrInvalid(pipeline) is var source && source is Command<Option<A>> command
        ? new OptionCommand<A>(command, absence)
        : new OptionPipeline<A>(source, absence);
}
