// A report leads to every place it speaks of: where the lock is held since, each call on the way, the acquire, the document's line.

using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using LockOrder.Testing;
using Xunit;

namespace LockOrder.Analyzers.Tests;

public sealed class TraceTests
{
    private const string Hub = """
        /* LockOrdering.md
        ```lock-order
        Hub.Outer
          ->Hub.Inner
        ```
        */
        public sealed class Hub
        {
            private readonly object _outer = new();
            private readonly object _inner = new();

            public void Wrong()
            {
                lock (_inner)
                {
                    {|LOCK1001:First()|};
                }
            }

            private void First() => Second();

            private void Second()
            {
                lock (_outer)
                {
                }
            }
        }
        """;

    private const string Pair = """
        public sealed class Pair
        {
            private readonly object _left = new();
            private readonly object _right = new();

            public void Forward()
            {
                lock (_left)
                {
                    {|LOCK1003.leg:TakeRight()|};
                }
            }

            public void Backward()
            {
                lock (_right)
                {
                    lock ({|LOCK1003.leg:_left|})
                    {
                    }
                }
            }

            private void TakeRight()
            {
                lock (_right)
                {
                }
            }
        }
        """;

    [Fact]
    public async Task Inversion_LeadsToHolderCallsAcquireAndDocument() =>
        Assert.Equal(["_inner", "Second()", "_outer", "Hub.Inner"], await Places("Hub", Hub, "LOCK1001"));

    [Fact]
    public async Task Cycle_LeadsToBothLegs() =>
        Assert.Equal(["_right", "_left", "TakeRight()", "_right"], await Places("Pair", Pair, "LOCK1003"));

    /// <summary>The texts at the additional locations of the one report.</summary>
    private static async Task<IEnumerable<string>> Places(string name, string text, string rule)
    {
        var fixture = FixtureFile.Parse(name + "_Bad", text, static _ => "");
        var finding = Assert.Single(await FixtureCorpus.Run(fixture), f => f.Place.Id == rule);
        return Regex.Matches(finding.Details, @"/fixture/(?<file>[\w.]+)\[(?<start>\d+)\.\.(?<end>\d+)\)").Select(match =>
        {
            var source = match.Groups["file"].Value == "LockOrdering.md" ? fixture.Document!.Text : fixture.Sources[0].Text;
            return source[int.Parse(match.Groups["start"].Value)..int.Parse(match.Groups["end"].Value)];
        }).ToList();
    }
}
