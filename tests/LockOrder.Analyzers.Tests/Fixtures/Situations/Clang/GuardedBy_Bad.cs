//- include Attributes.cs
public class Foo
{
    private static readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    private int _value;

    [GuardedBy(nameof(Gate))]
    private static int s_count;

    public void Write() => {|LOCK2001:_value|} = 0;

    public int Read() => {|LOCK2001:_value|};

    public void Steps()
    {
        {|LOCK2001:s_count|}++;
        {|LOCK2001:s_count|}--;
        ++{|LOCK2001:s_count|};
        --{|LOCK2001:s_count|};
        {|LOCK2001:s_count|} += 3;
        var x = ~{|LOCK2001:s_count|} + -{|LOCK2001:s_count|};
        if ({|LOCK2001:s_count|} > x)
        {
            Console.WriteLine();
        }
    }

    public void Lawful()
    {
        lock (Gate)
        {
            s_count++;
            _value = ++s_count;
        }
    }
}
