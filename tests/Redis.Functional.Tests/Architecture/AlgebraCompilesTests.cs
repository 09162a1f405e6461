using Xunit;
using static Redis.Functional.Tests.Architecture.CompileCheck;

namespace Redis.Functional.Tests.Architecture;

/// <summary>What the types forbid does not compile, and what stands right beside it does.</summary>
[Trait("Coverage", "Off")]
public class AlgebraCompilesTests
{
    const string Usings = "using static Redis.Functional.RedisProgram;\n";

    // A statement over values of each type of the algebra.
    static string Program(string statement) =>
        $$"""
        {{Usings}}
        static void Use(Command<int> command, Pipeline<int> pipeline, BlockingCommand<int> blocking, RedisProgram<int> program, Transaction<int> transaction, RedisValue value)
        {
            {{statement}}
        }
        """;

    [Theory]
    [InlineData("var both = command.Zip(pipeline);")]
    [InlineData("var both = (command, pipeline).Zip();")]
    [InlineData("var all = Pipeline.Sequence<int>([command, pipeline]);")]
    [InlineData("var all = Pipeline.Traverse([1, 2], n => command);")]
    [InlineData("var all = (command, pipeline, command).Zip();")]
    [InlineData("Pipeline<int> batch = command;")]
    [InlineData("RedisProgram<int> all = from a in blocking from b in command from c in transaction select a + b + c;")]
    [InlineData("var all = Traverse([1, 2], n => blocking);")]
    [InlineData("var both = ZipParallel(blocking, command);")]
    public void Batches_take_commands_and_programs_take_all(string statement) => MustCompile(Program(statement));

    [Theory]
    [InlineData("var both = command.Zip(blocking);", "sent at once")]
    [InlineData("var both = (command, blocking).Zip();", "sent at once")]
    [InlineData("var all = Pipeline.Sequence<int>([command, blocking]);", "sent at once")]
    [InlineData("Pipeline<int> batch = blocking;", "CS0029")]
    [InlineData("var all = (command, blocking, command).Zip();", "sent at once")]
    [InlineData("var all = Pipeline.Traverse([1, 2], n => blocking);", "sent at once")]
    public void A_blocking_command_is_never_part_of_a_batch(string statement, string reason) => MustNotCompile(Program(statement), reason);

    [Theory]
    [InlineData("var forgotten = command.FireAndForget();")]
    [InlineData("Transaction<int> multi = Multi(pipeline);")]
    [InlineData("Transaction<int> multi = Multi(from a in command select a + 1);")]
    [InlineData("Transaction<(int, int)> multi = Multi((command, pipeline).Zip());")]
    [InlineData("Transaction<int> mapped = from a in transaction select a + 1;")]
    [InlineData("Transaction<(int, int)> zipped = transaction.Zip(transaction);")]
    public void A_transaction_is_made_of_a_batch(string statement) => MustCompile(Program(statement));

    [Theory]
    [InlineData("var multi = Multi(from a in command from b in command select a + b);", "sent at once")]
    [InlineData("var multi = Multi<int>(from a in command from b in command select a + b);", "sent at once")]
    [InlineData("var multi = Multi<int>(command.Bind(a => command));", "sent at once")]
    [InlineData("var multi = Multi<int>(program);", "sent at once")]
    [InlineData("var multi = Multi<int>(blocking);", "sent at once")]
    [InlineData("var multi = Multi<int>(transaction);", "sent at once")]
    [InlineData("var batch = command.Zip(transaction);", "sent at once")]
    public void A_transaction_holds_no_step_that_depends_on_another(string statement, string reason) => MustNotCompile(Program(statement), reason);

    [Theory]
    [InlineData("Command<int> mapped = from a in command select a + 1;")]
    [InlineData("Pipeline<int> mapped = from a in pipeline select a + 1;")]
    [InlineData("BlockingCommand<int> mapped = from a in blocking select a + 1;")]
    [InlineData("RedisProgram<int> checkedOne = program.Ensure(a => a > 1, a => new RedisError.Client.Missing(\"more\"));")]
    [InlineData("RedisProgram<int> other = program | command;")]
    public void Queries_keep_what_they_are_made_of(string statement) => MustCompile(Program(statement));

    [Theory]
    [InlineData("var filtered = from a in program where a > 1 select a;")]
    [InlineData("var filtered = from a in command where a > 1 select a;")]
    [InlineData("var filtered = from a in pipeline where a > 1 select a;")]
    public void A_program_has_no_where(string statement) => MustNotCompile(Program(statement), "'Where'");

    [Theory]
    [InlineData("RedisValue v = \"text\"; v = 1; v = 1L; v = 1.5; v = true; v = new byte[1]; v = new ReadOnlyMemory<byte>(new byte[1]);")]
    [InlineData("RedisKey k = \"text\"; k = new byte[1]; k = new ReadOnlyMemory<byte>(new byte[1]);")]
    [InlineData("string text = value.ToString(); ReadOnlyMemory<byte> bytes = value.Bytes;")]
    [InlineData("Either<RedisError, int> number = value.As<int>();")]
    [InlineData("RedisValue v = 1u; v = 1ul; v = (short)1; v = (ushort)1; v = (byte)1; v = (sbyte)1; v = 1.5f; v = 1.5m; v = new Guid(); v = (nint)1; v = (nuint)1;")]
    [InlineData("RedisValue v = TimeSpan.Zero; v = DateTime.UtcNow; v = DateTimeOffset.UtcNow; v = DateOnly.MinValue; v = TimeOnly.MinValue;")]
    [InlineData("_ = Commands.Set(\"k\", ulong.MaxValue); _ = Commands.Set(\"k\", 0.1f); _ = Commands.Set(\"k\", 1.5m); _ = Commands.Set(\"k\", new Guid());")]
    public void Values_are_made_implicitly_and_read_by_name(string statement) => MustCompile(Program(statement));

    [Theory]
    [InlineData("RedisValue v = 'x';", "CS0619")]
    [InlineData("_ = Commands.Set(\"k\", 'x');", "CS0619")]
    [InlineData("RedisValue v = (Half)1;", "CS0029")]
    [InlineData("RedisValue v = (Int128)1;", "CS0029")]
    [InlineData("RedisValue v = System.Numerics.BigInteger.One;", "CS0029")]
    [InlineData("RedisValue v = DayOfWeek.Friday;", "CS0029")]
    public void What_would_be_stored_as_another_number_does_not_compile(string statement, string error) => MustNotCompile(Program(statement), error);

    [Theory]
    [InlineData("string text = value;")]
    [InlineData("byte[] bytes = value;")]
    [InlineData("int number = value;")]
    [InlineData("long number = value;")]
    [InlineData("double number = value;")]
    [InlineData("bool flag = value;")]
    [InlineData("ReadOnlyMemory<byte> bytes = value;")]
    [InlineData("RedisKey key = value;")]
    [InlineData("string text = new RedisKey();")]
    public void There_is_no_implicit_way_out_of_a_value(string statement) => MustNotCompile(Program(statement), "CS0029");

    [Fact]
    public void Nobody_outside_makes_a_new_kind_of_program() => MustNotCompile("""_ = 1; class Mine : RedisProgram<int> { }""", "CS0122");

    [Fact]
    public void Nobody_outside_makes_a_new_kind_of_error() =>
        MustNotCompile("""_ = 1; record Mine() : RedisError(Delivery.NotSent) { public override string Message => ""; }""", "RedisError");
}
