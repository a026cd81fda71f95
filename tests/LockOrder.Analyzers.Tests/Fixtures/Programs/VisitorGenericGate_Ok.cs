// No document. A generic visitor gathers under each shape's own lock and hands back values.
public interface IShapeVisitor<out TResult>
{
    TResult Circle(Circle c);
    TResult Group(Group g);
}

public abstract class Shape
{
    protected readonly Lock Gate = new();
    public abstract TResult Accept<TResult>(IShapeVisitor<TResult> visitor);
}

public sealed class Circle : Shape
{
    private double _r = 1;
    public double Radius
    {
        get { lock (Gate) return _r; }
        set { lock (Gate) _r = value; }
    }
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Circle(this);
}

public sealed class Group : Shape
{
    private readonly List<Shape> _shapes = [];
    public void Add(Shape s)
    {
        lock (Gate) _shapes.Add(s);
    }
    public Shape[] Shapes
    {
        get { lock (Gate) return [.. _shapes]; }
    }
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Group(this);
}

public sealed class Area : IShapeVisitor<double>
{
    public double Circle(Circle c) => Math.PI * c.Radius * c.Radius;
    public double Group(Group g)
    {
        var sum = 0.0;
        foreach (var s in g.Shapes) sum += s.Accept(this);
        return sum;
    }
}
