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
    ];
}
