// Where the primitives' own semantics decide: the same lines are right with one of them and wrong with another.

using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static class Differences
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("the holder acquires again", """
            public void Transfer()
            {
                @hold Outer
                Count();
                @end
            }

            private void Count()
            {
                @take Outer
            }
            """),
        new("an await stands between", """
            public async Task Transfer()
            {
                @enter Outer
                try
                {
                    await Task.Yield();
                }
                finally
                {
                    @exit Outer
                }
            }
            """),
    ];
}
