// The harness itself: that the full check sees marks and the document, and reaches no network for its references.

using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Analyzers.Tests;

public sealed class VerifyTests
{
    private const string Document = """
        ```lock-order
        Bank.Registry
          ->Bank.Ledger
        ```
        """;

    [Fact]
    public Task Analyzer_OrderedNesting_IsSilent() => Verify.Analyzer("""
        public class Bank
        {
            private readonly object _registry = new object();
            private readonly object _ledger = new object();

            public void Post()
            {
                lock (_registry) { lock (_ledger) { } }
            }
        }
        """, Document);

    [Fact]
    public Task Analyzer_InvertedNesting_IsReportedAtTheMark() => Verify.Analyzer("""
        public class Bank
        {
            private readonly object _registry = new object();
            private readonly object _ledger = new object();

            public void Post()
            {
                lock (_ledger) { lock ({|LOCK1001:_registry|}) { } }
            }
        }
        """, Document);
}
