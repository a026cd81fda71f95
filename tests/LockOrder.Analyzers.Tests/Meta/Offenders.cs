// An invariant says what is absent; its failure names everything that is present, a line each.

using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

internal static class Offenders
{
    public static void None(IEnumerable<object> offenders)
    {
        var found = offenders.ToArray();
        if (found.Length > 0)
        {
            Assert.Fail($"{found.Length} found:\n  {string.Join("\n  ", found)}");
        }
    }
}
