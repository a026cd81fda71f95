using System.Runtime.CompilerServices;

public class Outer
{
    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Foo()
    {
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void OuterInner(Inner inner) => {|LOCK1003.leg:inner.Bar()|};

    public class Inner
    {
        private readonly Outer _outer;

        public Inner(Outer outer) => _outer = outer;

        [MethodImpl(MethodImplOptions.Synchronized)]
        public void Bar()
        {
        }

        [MethodImpl(MethodImplOptions.Synchronized)]
        public void InnerOuter() => {|LOCK1003.leg:_outer.Foo()|};
    }
}
