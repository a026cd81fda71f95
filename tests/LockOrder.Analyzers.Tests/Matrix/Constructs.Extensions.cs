// Extensions, and the accessors that are newer than they.

using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    private static IEnumerable<Construct> Extensions() =>
    [
        new("extension method", """
            public class Bank
            {
                internal int Value;
                @fields
            }

            public static class Posting
            {
                public static @void Post(this Bank bank, int amount)
                {
                    @hold Outer
                    bank.Value += amount;
                    @use Inner
                    @end
                }
            }
            """, """
            public class Bank
            {
                internal int Value;
                @fields
            }

            public static class Posting
            {
                public static @void Post(this Bank bank, int amount)
                {
                    @enter
                    if (amount < 0)
                    {
                        @exit?
                        return;
                    }

                    bank.Value += amount;
                    @exit
                }
            }
            """)
        { Demands = Demands.NoAttribute, Holder = "bank.", Work = "bank.Value++;" },
        new("extension member", """
            public class Bank
            {
                internal int Value;
                @fields
            }

            public static class Posting
            {
                extension(Bank bank)
                {
                    public @void Post(int amount)
                    {
                        @hold Outer
                        bank.Value += amount;
                        @use Inner
                        @end
                    }
                }
            }
            """, """
            public class Bank
            {
                internal int Value;
                @fields
            }

            public static class Posting
            {
                extension(Bank bank)
                {
                    public @void Post(int amount)
                    {
                        @enter
                        if (amount < 0)
                        {
                            @exit?
                            return;
                        }

                        bank.Value += amount;
                        @exit
                    }
                }
            }
            """)
        { Demands = Demands.NoAttribute, Holder = "bank.", Work = "bank.Value++;" },
        new("field accessor", """
            public int Total
            {
                @sync
                get
                {
                    @hold Outer
                    @use Inner
                    return field;
                    @end
                }

                set => field = value;
            }
            """, """
            public int Total
            {
                get
                {
                    @enter
                    if (field < 0)
                    {
                        @exit?
                        return 0;
                    }

                    var total = field;
                    @exit
                    return total;
                }

                set => field = value;
            }
            """)
        { Demands = Demands.NoAwait },
        new("required and init", """
            @sync
            public @ret(Receipt) Post(string payer)
            {
                @hold Outer
                return new Receipt { Payer = payer, Amount = @{@await @{Read()@}@} };
                @end
            }

            private @int Read()
            {
                @take Inner
                return _value;
            }

            public sealed class Receipt
            {
                public required string Payer { get; init; }

                public required int Amount { get; init; }
            }
            """, """
            public @ret(Receipt?) Post(string payer)
            {
                @enter
                var receipt = new Receipt { Payer = payer, Amount = _value };
                if (receipt.Amount < 0)
                {
                    @exit?
                    return null;
                }

                _value = 0;
                @exit
                return receipt;
            }

            public sealed class Receipt
            {
                public required string Payer { get; init; }

                public required int Amount { get; init; }
            }
            """),
    ];
}
