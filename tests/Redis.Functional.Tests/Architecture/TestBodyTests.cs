using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>
/// Every test can fail: its body, or a method of the tests that it calls, asserts something, waits with a limit, or returns what it asserts. Methods are found
/// by their names: in the same class, in classes of a <c>using static</c>, behind the name of their class, and extensions.
/// </summary>
public class TestBodyTests
{
    static readonly string[] Folders = ["tests", "property-tests"];

    // Not tests that run by themselves.
    static readonly string[] Exempt = ["NewServerTests.What_is_lacking_is_written_for_the_script", "Unlimited.Limited"];

    [Fact]
    public void Every_test_asserts_something() => Offenders.None("a test that asserts nothing cannot fail", new Bodies(Sources()).WithoutAssertion().Except(Exempt));

    [Theory]
    [InlineData("[Fact] public void It() { Do(); } void Do() { }", false)]
    [InlineData("[Fact] public void It() { Other.Check(); }", false)]
    [InlineData("[Fact] public async Task It() => await task;", false)]
    [InlineData("[Property] public void It() { Do(); }", false)]
    [InlineData("[Fact] public async Task It() => await task.WaitAsync(limit);", true)]
    [InlineData("[Fact] public void It() { Do(); } void Do() { Deeper(); } void Deeper() => Assert.True(false);", true)]
    [InlineData("[Fact] public void It() => Each(() => Assert.True(false));", true)]
    [InlineData("[Fact] public void It() => Helper.Check();", true)]
    [InlineData("[Fact] public void It() => 1.Checked();", true)]
    [InlineData("[Fact] public void It() => Check();", true)]
    [InlineData("[Property] public bool It() => true;", true)]
    [InlineData("public void It() { }", true)]
    public void One_that_does_not_is_found(string members, bool asserts)
    {
        var helper = Compiler.Parse("static class Helper { public static void Check() => Assert.True(true); public static void Checked(this int n) => Check(); }", "Helper.cs");
        var tests = Compiler.Parse($"using static Tests.Helper; class ATests {{ {members} }}", "ATests.cs");

        Assert.Equal(asserts ? [] : ["ATests.It"], new Bodies([helper, tests]).WithoutAssertion());
    }

    static IEnumerable<SyntaxTree> Sources() =>
        from folder in Folders
        from path in Repository.Files(Path.Combine(Repository.Root, folder), "*.cs")
        select Compiler.Parse(Repository.Read($"{folder}/{path}"), path);

    sealed class Bodies
    {
        readonly List<Method> _methods;
        readonly HashSet<(string Type, string Name)> _asserting = [];
        readonly HashSet<string> _extensions = [];

        public Bodies(IEnumerable<SyntaxTree> trees)
        {
            _methods = [.. trees.SelectMany(Methods)];
            bool found;
            do
            {
                found = false;
                foreach (var method in _methods.Where(method => !_asserting.Contains((method.Type, method.Name)) && Asserts(method)))
                {
                    found = _asserting.Add((method.Type, method.Name));
                    if (method.IsExtension) _extensions.Add(method.Name);
                }
            }
            while (found);
        }

        public IEnumerable<string> WithoutAssertion() =>
            _methods.Where(method => method.IsTest && !method.ReturnsOutcome && !Asserts(method)).Select(method => $"{method.Type}.{method.Name}");

        bool Asserts(Method method) => method.Calls.Any(call => call switch
        {
            ("Assert" or "Eventually", _) or (_, "WaitAsync") or (null, "XunitException") => true,
            (null, var name) => method.Types.Any(type => _asserting.Contains((type, name))),
            (var type, var name) => _asserting.Contains((type, name)) || _extensions.Contains(name),
        });

        static IEnumerable<Method> Methods(SyntaxTree tree)
        {
            var root = (CompilationUnitSyntax)tree.GetRoot();
            var imported = root.DescendantNodes().OfType<UsingDirectiveSyntax>().Where(line => line.StaticKeyword.Text != "").Select(line => line.Name!.ToString().Split('.')[^1]).ToArray();
            return root.DescendantNodes().OfType<MethodDeclarationSyntax>().Select(method => new Method(method, imported));
        }
    }

    sealed class Method
    {
        public Method(MethodDeclarationSyntax method, string[] imported)
        {
            Type = method.Ancestors().OfType<TypeDeclarationSyntax>().First().Identifier.Text;
            Name = method.Identifier.Text;
            Types = [.. method.Ancestors().OfType<TypeDeclarationSyntax>().SelectMany(type => (string[])[type.Identifier.Text, .. Bases(type)]), .. imported];
            IsTest = method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory" or "Property");
            IsExtension = method.ParameterList.Parameters.Any(parameter => parameter.Modifiers.Any(modifier => modifier.Text == "this"));
            ReturnsOutcome = method.ReturnType.ToString() is "bool" or "Property" or "Task<bool>" or "Task<Property>";
            Calls = [.. method.DescendantNodes().Select(CallIn).OfType<(string?, string)>()];
        }

        public string Type { get; }

        public string Name { get; }

        public string[] Types { get; }

        public bool IsTest { get; }

        public bool IsExtension { get; }

        public bool ReturnsOutcome { get; }

        public (string? Of, string Name)[] Calls { get; }

        static IEnumerable<string> Bases(TypeDeclarationSyntax type) => type.BaseList?.Types.Select(one => one.Type.ToString().Split('<')[0]) ?? [];

        static (string? Of, string Name)? CallIn(SyntaxNode node) => node switch
        {
            InvocationExpressionSyntax call => CallOf(call.Expression),
            ObjectCreationExpressionSyntax made => (null, made.Type.ToString().Split('.')[^1]),
            _ => null,
        };

        static (string? Of, string Name)? CallOf(ExpressionSyntax called) => called switch
        {
            SimpleNameSyntax name => (null, name.Identifier.Text),
            MemberAccessExpressionSyntax { Expression: SimpleNameSyntax of, Name: var name } => (of.Identifier.Text, name.Identifier.Text),
            MemberAccessExpressionSyntax { Name: var name } => ("", name.Identifier.Text),
            MemberBindingExpressionSyntax { Name: var name } => ("", name.Identifier.Text),
            _ => null,
        };
    }
}
