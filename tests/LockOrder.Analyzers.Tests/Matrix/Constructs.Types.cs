using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    private static IEnumerable<Construct> Types() =>
    [
        new("record and with", """
            public record Bank
            {
                @fields
                private int _value;

                public int Balance { get; init; }

                @sync
                public @ret(Bank) Post()
                {
                    @hold Outer
                    return this with { Balance = @{@await @{Read()@}@} };
                    @end
                }

                private @int Read()
                {
                    @take Inner
                    return _value;
                }
            }
            """, """
            public record Bank
            {
                @fields
                private int _value;

                public int Balance { get; init; }

                public @ret(Bank) Post(int amount)
                {
                    @enter
                    if (amount < 0)
                    {
                        @exit?
                        return this;
                    }

                    _value++;
                    var next = this with { Balance = Balance + amount };
                    @exit
                    return next;
                }
            }
            """),
        new("primary constructor", """
            public class Bank(int limit)
            {
                @fields
                private int _value;

                @sync
                public @void Post()
                {
                    @hold Outer
                    if (_value < limit)
                    {
                        @use Inner
                    }
                    @end
                }
            }
            """, """
            public class Bank(int limit)
            {
                @fields
                private int _value;

                public @void Post()
                {
                    @enter
                    if (_value < limit)
                    {
                        @exit?
                        return;
                    }

                    _value++;
                    @exit
                }
            }
            """),
        new("partial member", """
            public partial class Bank
            {
                @fields
                private int _value;

                @sync
                public partial @Task Post(int amount);
            }

            //- file Bank.Posting.cs
            public partial class Bank
            {
                public @async partial @Task Post(int amount)
                {
                    @hold Outer
                    _value += amount;
                    @use Inner
                    @end
                }
            }
            """, """
            public partial class Bank
            {
                @fields
                private int _value;

                public partial @Task Post(int amount);
            }

            //- file Bank.Posting.cs
            public partial class Bank
            {
                public @async partial @Task Post(int amount)
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
