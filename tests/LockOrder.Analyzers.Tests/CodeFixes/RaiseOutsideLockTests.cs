using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Context;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

public sealed class RaiseOutsideLockTests
{
    [Fact]
    public Task Event_CopiedReleasedRaised() => Verify.Fix<RaiseOutsideLock>(
        Shop("""
            public void Sell()
            {
                // One less.
                lock (_gate)
                {
                    _stock--;

                    // Tell everybody.
                    Changed?{|LOCK4003:.Invoke(this, EventArgs.Empty)|}; // now
                }
            }
        """),
        Shop("""
            public void Sell()
            {
                EventHandler? changed;
                // One less.
                lock (_gate)
                {
                    _stock--;

                    changed = Changed;
                }

                // Tell everybody.
                changed?.Invoke(this, EventArgs.Empty); // now
            }
        """),
        key: "LOCK4003.RaiseOutsideLock");

    [Fact]
    public Task SeveralMethodsAndNestedBlocks_AllAtOnce() => Verify.Fix<RaiseOutsideLock>(
        Shop("""
            public void Sell(bool much)
            {
                if (much)
                {
                    lock (_gate)
                    {
                        _stock--;
                        Changed?{|LOCK4003:.Invoke(this, EventArgs.Empty)|};
                    }
                }
            }

            public void Buy()
            {
                lock (_gate)
                {
                    _stock++;
                    Changed?{|LOCK4003:.Invoke(this, EventArgs.Empty)|};
                }
            }
        """),
        Shop("""
            public void Sell(bool much)
            {
                if (much)
                {
                    EventHandler? changed;
                    lock (_gate)
                    {
                        _stock--;
                        changed = Changed;
                    }

                    changed?.Invoke(this, EventArgs.Empty);
                }
            }

            public void Buy()
            {
                EventHandler? changed;
                lock (_gate)
                {
                    _stock++;
                    changed = Changed;
                }

                changed?.Invoke(this, EventArgs.Empty);
            }
        """),
        key: "LOCK4003.RaiseOutsideLock");

    [Fact]
    public Task ArgumentMadeInside_Refused() => Verify.NoFix<RaiseOutsideLock>(
        Shop("""
            public void Sell()
            {
                lock (_gate)
                {
                    var left = new EventArgs();
                    Changed?{|LOCK4003:.Invoke(this, left)|};
                }
            }
        """));

    [Fact]
    public Task MoreAfterwards_Refused() => Verify.NoFix<RaiseOutsideLock>(
        Shop("""
            public void Sell()
            {
                lock (_gate)
                {
                    Changed?{|LOCK4003:.Invoke(this, EventArgs.Empty)|};
                    _stock--;
                }
            }
        """));

    private static string Shop(string members) =>
        $$"""
        #nullable enable
        using System;

        public class Shop
        {
            private readonly object _gate = new object();
            private int _stock;

            public event EventHandler? Changed;

        {{members}}
        }
        """;
}
