//- include Attributes.cs
public class Outer
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _x;

    public class Inner
    {
        private readonly Outer _outer;

        [GuardedBy("_outer._mu")]
        private int _y;

        public Inner(Outer outer) => _outer = outer;

        public void M()
        {
            lock (_outer._mu)
            {
                _outer._x++;
                _y++;
            }

            {|LOCK2001:_outer._x|}++;
            {|LOCK2001:_y|}++;
        }

        public void OtherInner(Inner i)
        {
            lock (_outer._mu)
            {
                {|LOCK2001:i._y|}++;
            }

            lock (i._outer._mu)
            {
                i._y++;
            }
        }
    }
}
