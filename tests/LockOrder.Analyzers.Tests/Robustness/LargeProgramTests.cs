// Programs no person would write: the analyzer must finish them inside its budgets, with the right answer or with LOCK9001.
// There is no time limit here on purpose, since budgets count steps; a hang shows as a test that never ends.

using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Analyzers.Tests.Robustness;

public sealed class LargeProgramTests
{
    private const string Inversion = "LOCK1001";
    private const string GaveUp = "LOCK9001";

    private const string Document = """
        /* LockOrdering.md
        ```lock-order
        Bank.Registry
          ->Bank.Ledger
        ```
        */

        """;

    private const string Locks = """
            private readonly object _registry = new();
            private readonly object _ledger = new();

        """;

    [Fact]
    public async Task CallChain_TenThousandDeep_IsFollowedOrGivenUp()
    {
        var body = Methods(10_000, at => at == 9_999 ? "lock (_registry) { }" : $"M{at + 1}();");

        await AssertFinishes($"lock (_ledger) {{ M0(); }}", body, mustSpeak: true);
    }

    [Fact]
    public async Task Recursion_ThroughAThousandMethods_IsSolvedOrGivenUp()
    {
        var body = Methods(1_000, at => at == 500 ? "lock (_registry) { } M501();" : $"M{(at + 1) % 1_000}();");

        await AssertFinishes("lock (_ledger) { M0(); }", body, mustSpeak: true);
    }

    [Fact]
    public async Task Recursion_EveryMethodCallsThreeOthers_Finishes()
    {
        var body = Methods(300, at => $"M{(at * 7 + 1) % 300}(); M{(at * 11 + 5) % 300}(); lock (_ledger) {{ M{(at * 13 + 2) % 300}(); }}");

        await AssertFinishes("lock (_registry) { M0(); }", body, mustSpeak: false);
    }

    [Fact]
    public async Task Interface_WithThreeHundredImplementations_Finishes()
    {
        var types = new StringBuilder("public interface IStep { void Run(); }\n");
        for (var at = 0; at < 300; at++)
        {
            types.Append($"public class Step{at} : IStep {{ private readonly object _gate = new(); public void Run() {{ lock (_gate) {{ }} }} }}\n");
        }

        await AssertFinishes("lock (_ledger) { Next!.Run(); }", "public IStep? Next { get; set; }", mustSpeak: false, types.ToString());
    }

    [Fact]
    public async Task IndependentConditions_ThirtyOfThem_DoNotMultiply()
    {
        var fields = Lines(30, at => $"private readonly object _lock{at} = new();");
        var statements = Lines(30, at => $"if ((bits & {1 << at}) != 0) {{ System.Threading.Monitor.Enter(_lock{at}); }}");

        await AssertFinishes("Step(0);", $"{fields}\npublic void Step(int bits) {{\n{statements}\n}}", mustSpeak: false);
    }

    [Fact]
    public async Task Method_OfThousandsOfBlocks_Finishes()
    {
        var cases = Lines(4_000, at => $"case {at}: lock (_registry) {{ if (kind > {at}) {{ break; }} }} break;");

        await AssertFinishes("Step(0);", $"public void Step(int kind) {{ switch (kind) {{\n{cases}\n}} }}", mustSpeak: false);
    }

    [Fact]
    public async Task Nesting_ThreeHundredLocksDeep_Finishes()
    {
        var fields = Lines(300, at => $"private readonly object _lock{at} = new();");
        var open = Lines(300, at => $"lock (_lock{at}) {{");

        await AssertFinishes("Step();", $"{fields}\npublic void Step() {{\n{open}\n{new string('}', 300)}\n}}", mustSpeak: false);
    }

    private static string Methods(int count, Func<int, string> body) => Lines(count, at => $"private void M{at}() {{ {body(at)} }}");

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    private static async Task AssertFinishes(string post, string members, bool mustSpeak, string types = "")
    {
        var source = $"{Document}public class Bank\n{{\n{Locks}\npublic void Post() {{ {post} }}\n{members}\n}}\n{types}";
        var fixture = FixtureCorpus.Parse("Large/Program_Ok", source);

        var findings = await FixtureCorpus.Run(fixture);

        Assert.DoesNotContain(findings, finding => finding.Place.Id == "AD0001");
        if (mustSpeak)
        {
            Assert.Contains(findings, finding => finding.Place.Id is Inversion or GaveUp);
        }
    }
}
