using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    private static IEnumerable<Construct> Functions() =>
    [
        new("local function", """
            @sync
            public @void Post(int amount)
            {
                @hold Outer
                @await Add();
                @end

                @void Add()
                {
                    @use Inner
                    _value += amount;
                }
            }
            """, """
            public @void Post(int amount)
            {
                @await Add();

                @void Add()
                {
                    @enter
                    if (amount < 0)
                    {
                        @exit?
                        return;
                    }

                    _value += amount;
                    @exit
                }
            }
            """),
        new("lambda", """
            @sync
            public @void Post(int amount)
            {
                @Action add = @async () =>
                {
                    @use Inner
                    _value += amount;
                };
                @hold Outer
                @await add();
                @end
            }
            """, """
            public @void Post(int amount)
            {
                @Action add = @async () =>
                {
                    @enter
                    if (amount < 0)
                    {
                        @exit?
                        return;
                    }

                    _value += amount;
                    @exit
                };
                @await add();
            }
            """),
        new("top-level statements", """
            @hold Outer
            @use Inner
            @end

            internal static class Vault
            {
                internal static int Value;
                @fields
            }
            """, """
            @enter
            if (args.Length == 0)
            {
                @exit?
                return;
            }

            Vault.Value++;
            @exit

            internal static class Vault
            {
                internal static int Value;
                @fields
            }
            """)
        { Demands = Demands.NoAttribute, Holder = "Vault.", Owner = "Vault", Work = "Vault.Value++;", OrderMissedOf = "Lock" },
        new("unsafe and fixed", """
            private readonly int[] _totals = new int[4];

            @sync
            public unsafe void Post(int amount)
            {
                fixed (int* total = _totals)
                {
                    @hold Outer
                    *total += amount;
                    @use Inner
                    @end
                }
            }
            """, """
            private readonly int[] _totals = new int[4];

            public unsafe void Post(int amount)
            {
                @enter
                fixed (int* total = _totals)
                {
                    if (*total > amount)
                    {
                        @exit?
                        return;
                    }

                    *total += amount;
                }

                @exit
            }
            """)
        { Demands = Demands.NoAwait },
        new("ref local", """
            public void Post(int amount)
            {
                @ref var first = ref @Outer;
                @ref var second = ref @Inner;
                @hold first
                _value += amount;
                @use second
                @end
            }
            """, """
            public void Post(int amount)
            {
                @ref var gate = ref @Outer;
                @enter gate
                ref var value = ref _value;
                if (value > amount)
                {
                    @exit? gate
                    return;
                }

                value += amount;
                @exit gate
            }
            """)
        { Demands = Demands.Variable | Demands.RefLocal },
        new("tuple", """
            public @void Post(int amount)
            {
                var (first, second) = (@Outer, @Inner);
                @hold first
                _value += amount;
                @use second
                @end
            }
            """, """
            public @void Post(int amount)
            {
                var (gate, limit) = (@Outer, 100);
                @enter gate
                if (amount > limit)
                {
                    @exit? gate
                    return;
                }

                _value += amount;
                @exit gate
            }
            """)
        { Demands = Demands.Variable | Demands.Copy },
    ];
}
