using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

public sealed class AddNestingTests
{
    private const string Document = """
        # Our locks

        ```lock-order
        Bank.Registry
          ->Bank.Audit      (Bank.Close)
        Bank.Ledger
          ->Bank.Journal
        ```

        And that is that.
        """;

    [Fact]
    public Task Nesting_GoesUnderItsOuterLock() => Check(
        """
            public void Post()
            {
                lock (_registry) { lock ({|LOCK1002:_ledger|}) { } }
            }
        """,
        """
        # Our locks

        ```lock-order
        Bank.Registry
          ->Bank.Audit      (Bank.Close)
          ->Bank.Ledger     (Bank.Post)
        Bank.Ledger
          ->Bank.Journal
        ```

        And that is that.
        """);

    [Fact]
    public Task ViaCall_TheWitnessNamesBoth() => Check(
        """
            public void Post()
            {
                lock (_audit) { {|LOCK1002:Write()|}; }
            }

            private void Write() { lock (_journal) { } }
        """,
        """
        # Our locks

        ```lock-order
        Bank.Registry
          ->Bank.Audit      (Bank.Close)
            ->Bank.Journal  (Bank.Post->Bank.Write)
        Bank.Ledger
          ->Bank.Journal
        ```

        And that is that.
        """);

    [Fact]
    public Task SeveralFindings_EachPairOnce() => Check(
        """
            public void Post()
            {
                lock (_registry) { lock ({|LOCK1002:_ledger|}) { } }
            }

            public void Undo()
            {
                lock (_registry) { lock ({|LOCK1002:_ledger|}) { } }
            }

            public void Check()
            {
                lock (_audit) { lock ({|LOCK1002:_journal|}) { } }
            }
        """,
        """
        # Our locks

        ```lock-order
        Bank.Registry
          ->Bank.Audit      (Bank.Close)
            ->Bank.Journal  (Bank.Check)
          ->Bank.Ledger     (Bank.Post)
        Bank.Ledger
          ->Bank.Journal
        ```

        And that is that.
        """,
        iterations: 2);

    [Fact]
    public Task Nested_EachUnderTheInnermostThatIsHeld() => Check(
        """
            public void Post()
            {
                lock (_registry) { lock (_audit) { lock ({|LOCK1002:_ledger|}) { lock (_journal) { } } } }
            }
        """,
        """
        # Our locks

        ```lock-order
        Bank.Registry
          ->Bank.Audit      (Bank.Close)
            ->Bank.Ledger   (Bank.Post)
        Bank.Ledger
          ->Bank.Journal
        ```

        And that is that.
        """);

    [Fact]
    public Task Nested_ThreeUnknownLocks_TheOrderTheyAreTakenIn() => Verify.Fix<AddNesting>(
        Bank("""
            public void Post()
            {
                lock (_ledger) { lock ({|LOCK1002:_audit|}) { lock ({|LOCK1002:_journal|}) { } } }
            }
        """),
        Bank("""
            public void Post()
            {
                lock (_ledger) { lock (_audit) { lock (_journal) { } } }
            }
        """),
        """
        ```lock-order
        Bank.Registry
          ->Bank.Audit
        Bank.Ledger
        Bank.Journal
        ```
        """,
        """
        ```lock-order
        Bank.Registry
          ->Bank.Audit
            ->Bank.Journal (Bank.Post)
        Bank.Ledger
          ->Bank.Audit (Bank.Post)
        Bank.Journal
        ```
        """,
        "LOCK1002.AddNesting",
        iterations: 2);

    [Fact]
    public Task Commented_CodeAndDocumentKeepTheirRemarks() => Verify.Fix<AddNesting>(
        Bank("""
            // Ours.
            public void Post()
            {
                lock (_registry) /* the books */ { lock ({|LOCK1002:_ledger|}) /* one page */ { } } // done
            }
        """),
        Bank("""
            // Ours.
            public void Post()
            {
                lock (_registry) /* the books */ { lock (_ledger) /* one page */ { } } // done
            }
        """),
        """
        ```lock-order
        # The outermost one.
        Bank.Registry        <!-- never held for long -->
          # Written to last.
          ->Bank.Audit  (Bank.Close)  # at the end of the day

        Bank.Ledger
        ```
        """,
        """
        ```lock-order
        # The outermost one.
        Bank.Registry        <!-- never held for long -->
          # Written to last.
          ->Bank.Audit  (Bank.Close)  # at the end of the day
          ->Bank.Ledger (Bank.Post)

        Bank.Ledger
        ```
        """,
        "LOCK1002.AddNesting");

    [Fact]
    public Task SelfNesting_IsAllowed() => Check(
        """
            public static void Move(Bank from, Bank to)
            {
                lock (from._ledger) { lock ({|LOCK1004:to._ledger|}) { } }
            }
        """,
        """
        # Our locks

        ```lock-order
        Bank.Registry
          ->Bank.Audit      (Bank.Close)
        Bank.Ledger
          ->Bank.Journal
          ->Bank.Ledger (Bank.Move)
        ```

        And that is that.
        """,
        key: "LOCK1004.AddNesting");

    [Fact]
    public Task UnderALeaf_Refused() => Verify.NoFix<AddNesting>(
        Bank("""
            public void Post()
            {
                lock (_audit) { lock ({|LOCK1001:_journal|}) { } }
            }
        """),
        """
        ```lock-order
        Bank.Registry -> Bank.Audit
        Bank.Audit [leaf]
        Bank.Ledger -> Bank.Journal
        ```
        """);

    private static Task Check(string members, string fixedDocument, string key = "LOCK1002.AddNesting", int? iterations = null)
    {
        var after = System.Text.RegularExpressions.Regex.Replace(members, @"\{\|LOCK\d+:(.*?)\|\}", "$1");
        return Verify.Fix<AddNesting>(Bank(members), Bank(after), Document, fixedDocument, key, iterations);
    }

    private static string Bank(string members) =>
        $$"""
        public class Bank
        {
            private readonly object _registry = new object();
            private readonly object _audit = new object();
            private readonly object _ledger = new object();
            private readonly object _journal = new object();

            public void Close() { lock (_registry) { lock (_audit) { } } }

        {{members}}
        }
        """;
}
